package lt.atsakas.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * A mail to an employee about many cases: how many there are of what, and where they are listed; nothing of any one of them.
 *
 * @param overview the path of the page that shows all of it
 */
public record StaffDigest(LocalDate day, List<Line> lines, String overview) {

    /** So many cases, in words what they are, and the path of their list. */
    public record Line(String what, int cases, String list) {}

    public StaffDigest {
        lines = List.copyOf(lines);
    }
}
