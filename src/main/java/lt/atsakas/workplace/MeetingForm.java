package lt.atsakas.workplace;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.ZonedDateTime;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.visit.MeetingCard;
import lt.atsakas.visit.MeetingTimes;
import org.jspecify.annotations.Nullable;

/**
 * What a handler fills in to meet the client, or to move that: how, when, where and what for, and whether they agreed on it.
 *
 * @param seen how often the meeting had changed when its page was shown
 */
record MeetingForm(
        @Nullable Integer seen,
        @Nullable String kind,
        @Nullable String day,
        @Nullable String time,
        @Nullable String place,
        @Nullable String purpose,
        @Nullable String agreed) {

    /** Clients are visited where they live, as far as that is known. */
    static MeetingForm of(CaseFacts facts) {
        return new MeetingForm(null, null, null, null, facts.client().address(), null, null);
    }

    static MeetingForm of(MeetingCard planned) {
        ZonedDateTime start = planned.startsAt().atZone(Vilnius.ZONE);
        return new MeetingForm(
                planned.changes(),
                planned.kind().name(),
                start.toLocalDate().toString(),
                start.toLocalTime().toString(),
                planned.place(),
                planned.purpose(),
                null);
    }

    /** The same words beside the meeting as it is now. */
    MeetingForm beside(MeetingCard now) {
        return new MeetingForm(now.changes(), kind, day, time, place, purpose, agreed);
    }

    /** What was seen of its changes; nothing ever, where the page did not say. */
    int seenChanges() {
        return requireNonNullElse(seen, -1);
    }

    /** When it begins, or the rule that this breaks. */
    Instant start() {
        return MeetingTimes.read(given(day), given(time));
    }

    String where() {
        return given(place);
    }

    String whatFor() {
        return given(purpose);
    }

    /** Whether the client has said already that this suits them. */
    boolean isAgreed() {
        return agreed != null;
    }

    private static String given(@Nullable String value) {
        return requireNonNullElse(value, "").strip();
    }
}
