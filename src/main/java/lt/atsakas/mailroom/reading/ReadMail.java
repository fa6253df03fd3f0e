package lt.atsakas.mailroom.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mail taken apart.
 *
 * @param from as its header says; more than one, or none, is possible
 * @param text plain and free of signs that are no text
 * @param html the formatted text, if there was one, as it came: only {@link SafeHtml} may show it
 * @param report what a mail server reports, if the mail is such a report
 * @param concerns the header of the letter that a report or a bounce brings back, as lines
 */
public record ReadMail(
        Header header,
        List<Sender> from,
        String subject,
        String text,
        @Nullable String html,
        List<ReadFile> files,
        @Nullable DeliveryReport report,
        String concerns,
        Set<Flaw> flaws) {

    /** The one sender, if there is exactly one. */
    public Optional<Sender> sender() {
        return from.size() == 1 ? Optional.of(from.get(0)) : Optional.empty();
    }

    public boolean has(Flaw flaw) {
        return flaws.contains(flaw);
    }

    @Override
    public String toString() {
        return "ReadMail[hidden]";
    }
}
