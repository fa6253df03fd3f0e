package lt.atsakas.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lithuanian words for days, moments and numbers of working days. */
@Component
class ClockWords {

    private static final Locale LITHUANIAN = Locale.forLanguageTag("lt");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy 'm.' MMMM d 'd.'", LITHUANIAN);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "yyyy 'm.' MMMM d 'd.' HH:mm", LITHUANIAN)
            .withZone(Vilnius.ZONE);
    private static final DateTimeFormatter DAY_OF_WEEK = DateTimeFormatter.ofPattern("EEEE", LITHUANIAN);

    private final MessageSource messages;

    ClockWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage("deadlines." + key, arguments, LITHUANIAN);
    }

    /** Words that agree with the number, which is their first argument; numbers are text, so that nothing groups their digits. */
    String count(String key, int number) {
        return say(key + "." + Plural.of(number), String.valueOf(number));
    }

    String date(LocalDate date) {
        return DATE.format(date);
    }

    String dayOfWeek(LocalDate date) {
        return DAY_OF_WEEK.format(date);
    }

    String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** The day in short and, where there is one, the reason why it is not like the others. */
    String reason(Day day) {
        String name = day.name();
        return messages.getMessage(day.kind().messageKey(), new Object[] {name == null ? "" : name}, LITHUANIAN);
    }
}
