package lt.atsakas.workplace;

import java.sql.SQLException;
import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Circle;
import lt.atsakas.registry.KnownClient;
import lt.atsakas.registry.KnownClients;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.TooOften;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;

/**
 * Looks up for a registrar who complained before, among the cases of their circle alone and not too often; the log tells that they did, not whom,
 * and whose data were taken over is written down as read.
 */
@Component
class DeskLookUp {

    private static final Logger LOG = LoggerFactory.getLogger(DeskLookUp.class);

    /** PostgreSQL: query_canceled. */
    private static final String CANCELLED = "57014";

    private final DeskAllowance allowance;
    private final KnownClients clients;
    private final CaseAccess access;
    private final ReadingRoom room;

    DeskLookUp(DeskAllowance allowance, KnownClients clients, CaseAccess access, ReadingRoom room) {
        this.allowance = allowance;
        this.clients = clients;
        this.access = access;
        this.room = room;
    }

    /** Those who fit what was typed; {@link TooOften} after too many questions, {@link LookedTooLong} where too many fit. */
    List<KnownClient> found(String typed, EmployeeId registrar) {
        allowance.spend(registrar);
        List<KnownClient> found = like(typed, access.circleOf(registrar));
        LOG.info("Client look-up by {}: {} found", registrar, found.size());
        return found;
    }

    private List<KnownClient> like(String typed, Circle circle) {
        try {
            return clients.like(typed, circle);
        } catch (DataAccessResourceFailureException | QueryTimeoutException stopped) {
            throw isCancelled(stopped) ? new LookedTooLong() : stopped;
        }
    }

    /** A database that is away is another trouble than a question with too many answers. */
    private static boolean isCancelled(DataAccessException stopped) {
        return stopped.getMostSpecificCause() instanceof SQLException cause && CANCELLED.equals(cause.getSQLState());
    }

    /** The client of a case, or {@link NotFound}; {@link TooOften} after too many questions. */
    KnownClient chosen(String number, EmployeeId registrar) {
        allowance.spend(registrar);
        KnownClient known = clients.of(CaseNumber.fromAddress(number), access.circleOf(registrar))
                .orElseThrow(NotFound::new);
        room.note(known.number(), registrar);
        return known;
    }
}
