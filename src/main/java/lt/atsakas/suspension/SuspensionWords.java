package lt.atsakas.suspension;

import static java.util.Objects.requireNonNull;
import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.correspondence.AppealKind;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.correspondence.OfficialLetter.Heading;
import lt.atsakas.correspondence.OfficialLetter.Part;
import lt.atsakas.correspondence.OfficialLetter.Topic;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Says to the client that the examination stands still, why and until when, or that it goes on and by when there is an answer. */
@Component
class SuspensionWords {

    private final HouseWords words;

    SuspensionWords(HouseWords words) {
        this.words = words;
    }

    OfficialLetter begun(SuspensionCard suspended, int step, String number) {
        return letter(
                suspended,
                step,
                number,
                step == 1 ? Topic.SUSPENDED : Topic.SUSPENSION_PROLONGED,
                begun(suspended, step));
    }

    /** Nobody approved what came about by itself on the last day that was set. */
    OfficialLetter ended(SuspensionCard resumed, int step, String number, LocalDate answerDue) {
        String key = resumed.isEndedByItself() ? "suspension.letter.over" : "suspension.letter.resumed";
        List<Part> parts = List.of(new Part(Heading.DECISION, words.of(key, DATES.day(answerDue))), law());
        return letter(resumed, step, number, Topic.RESUMED, parts);
    }

    private List<Part> begun(SuspensionCard suspended, int step) {
        String key = step == 1 ? "suspension.letter.suspended" : "suspension.letter.prolonged";
        return List.of(
                new Part(Heading.DECISION, words.of(key, DATES.day(suspended.reviewOn()))),
                law(),
                new Part(
                        Heading.REASONS,
                        words.of(suspended.reason().messageKey()) + ".\n\n" + suspended.explanation()));
    }

    private Part law() {
        return new Part(Heading.LEGAL_BASIS, words.of("suspension.letter.law"));
    }

    private static OfficialLetter letter(SuspensionCard about, int step, String number, Topic topic, List<Part> parts) {
        return new OfficialLetter(
                about.caseNumber(),
                SuspensionDesk.OCCASION + about.id() + "-" + step,
                topic,
                number,
                parts,
                topic == Topic.RESUMED ? null : AppealKind.ADMINISTRATIVE,
                requireNonNull(about.decider()),
                about.decidedFor(),
                about.isEndedByItself() ? null : about.decidedAt());
    }
}
