package lt.atsakas.administration;

import java.util.List;
import java.util.Optional;

/**
 * A line of the list as far as it could be read.
 *
 * @param line empty when it does not say whose line it is
 * @param faults the cells that could not be read
 */
record ReadLine(String login, Optional<StaffLine> line, List<ListFault> faults) {}
