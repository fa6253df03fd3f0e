package lt.atsakas.mailroom.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a mail server reports of a letter (RFC 3464).
 *
 * @param outcomes what became of it, one for each recipient that the report names
 */
public record DeliveryReport(List<Outcome> outcomes) {

    private static final int MOST = 50;

    /** Action and status as the server wrote them, such as {@code failed} and {@code 5.1.1}, and its own words. */
    public record Outcome(String action, String status, String diagnosis) {

        boolean isFailure() {
            return action.equals("failed") || action.isEmpty() && status.startsWith("5");
        }
    }

    /** Whether the letter did not and will not arrive. */
    public boolean isFailure() {
        return outcomes.stream().anyMatch(Outcome::isFailure);
    }

    /** Status and words of the first failure, or nothing. */
    public String diagnosis() {
        return outcomes.stream()
                .filter(Outcome::isFailure)
                .map(outcome -> (outcome.status() + " " + outcome.diagnosis()).strip())
                .findFirst()
                .orElse("");
    }

    static DeliveryReport of(Bytes part) {
        List<Outcome> outcomes = new ArrayList<>();
        int place = part.from();
        while (place < part.to() && outcomes.size() < MOST) {
            Fields group = Fields.of(part.part(place, part.to()));
            if (group.has("action") || group.has("status")) {
                outcomes.add(new Outcome(
                        word(group.first("action")),
                        word(group.first("status")),
                        words(group.first("diagnostic-code"))));
            }
            place = Math.max(group.end(), part.afterLine(place));
        }
        return new DeliveryReport(List.copyOf(outcomes));
    }

    private static String word(String value) {
        return words(value).split("[\\s;(]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String words(String value) {
        String line = value.replaceAll("[\\s\\p{Cntrl}\\p{Cs}]+", " ").strip();
        return line.length() > 200 ? line.substring(0, 200) : line;
    }
}
