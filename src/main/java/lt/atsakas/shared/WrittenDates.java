package lt.atsakas.shared;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Days and moments as people read them in one of the languages of the house's clients; moments in Vilnius time. */
public final class WrittenDates {

    private static final Map<String, WrittenDates> BY_LANGUAGE = Map.of(
                    "lt", "uuuu 'm'. MMMM d 'd'.",
                    "en", "d MMMM uuuu",
                    "ru", "d MMMM uuuu 'г'.",
                    "pl", "d MMMM uuuu 'r'.",
                    "uk", "d MMMM uuuu 'р'.")
            .entrySet()
            .stream()
            .collect(toUnmodifiableMap(
                    Map.Entry::getKey,
                    written -> new WrittenDates(Locale.forLanguageTag(written.getKey()), written.getValue())));

    private final DateTimeFormatter day;
    private final DateTimeFormatter time;
    private final DateTimeFormatter toTheSecond;
    private final DateTimeFormatter brief;

    private WrittenDates(Locale language, String dayPattern) {
        day = DateTimeFormatter.ofPattern(dayPattern, language);
        time = DateTimeFormatter.ofPattern("HH:mm", language);
        toTheSecond = DateTimeFormatter.ofPattern("HH:mm:ss", language);
        brief = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", language);
    }

    /** Those of that language, or the Lithuanian ones where the house does not speak it. */
    public static WrittenDates in(Locale language) {
        return BY_LANGUAGE.getOrDefault(language.getLanguage(), Objects.requireNonNull(BY_LANGUAGE.get("lt")));
    }

    /** „2026 m. gruodžio 21 d.“ */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** „2026 m. gruodžio 21 d. 14:05“ */
    public String moment(Instant moment) {
        return day(Vilnius.dayOf(moment)) + " " + time.format(moment.atZone(Vilnius.ZONE));
    }

    /** The same arguments of a sentence with days written out. */
    Object[] writtenOut(Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalDate date ? day(date) : argument)
                .toArray();
    }

    /** „14:05:09“, of something that comes within minutes. */
    public String second(Instant moment) {
        return toTheSecond.format(moment.atZone(Vilnius.ZONE));
    }

    /** „2026-12-21 14:05“ */
    public String shortMoment(Instant moment) {
        return brief.format(moment.atZone(Vilnius.ZONE));
    }
}
