package lt.atsakas.workplace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
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
