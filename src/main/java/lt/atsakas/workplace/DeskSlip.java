package lt.atsakas.workplace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.WrittenDates;
import lt.atsakas.shared.web.QrPicture;
import org.jspecify.annotations.Nullable;

/**
 * The slip that the client takes home, in their language.
 *
 * @param assignedBy until when the complaint is given to whoever examines it
 * @param demandUntil until when a client who was answered at once may ask for the answer in writing; null of one who waits
 * @param promise what they were promised by word of mouth
 */
record DeskSlip(
        FiledComplaint filed,
        Locale language,
        LocalDate assignedBy,
        @Nullable LocalDate demandUntil,
        @Nullable Promised promise,
        String statusUrl,
        QrPicture picture,
        HouseWords words) {

    /** By which road the client will hear, and until when. */
    record Promised(LocalDate on, String roadKey) {}

    /** What happens next, and until when. */
    public record Step(LocalDate by, String what) {}

    /** Whether it tells of an answer that was given at once. */
    public boolean isAnswered() {
        return demandUntil != null;
    }

    /** What is still to come that day, the nearest first. */
    public List<Step> steps(LocalDate today) {
        Step assigned = new Step(assignedBy, say("portal.filed.next.assigned"));
        Step answered = new Step(filed.answerDue(), say("portal.filed.next.answered"));
        return Stream.concat(Stream.of(assigned, answered), promised())
                .filter(step -> !step.by().isBefore(today))
                .sorted(Comparator.comparing(Step::by))
                .toList();
    }

    private Stream<Step> promised() {
        return Stream.ofNullable(promise)
                .map(made -> new Step(made.on(), say("portal.slip.promised") + " " + say(made.roadKey())));
    }

    /** The words of a key in the client's language. */
    public String say(String key, Object... arguments) {
        return words.in(language, key, arguments);
    }

    public String day(LocalDate day) {
        return WrittenDates.in(language).day(day);
    }

    public String moment(Instant moment) {
        return WrittenDates.in(language).moment(moment);
    }

    @Override
    public String toString() {
        return "DeskSlip[" + filed.caseNumber() + "]";
    }
}
