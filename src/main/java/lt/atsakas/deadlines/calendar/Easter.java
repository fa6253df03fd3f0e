package lt.atsakas.deadlines.calendar;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar, found by the golden number, the solar corrections and the epact. */
final class Easter {

    private Easter() {}

    static LocalDate sundayOf(int year) {
        int century = year / 100;
        int golden = year % 19;
        int lunarCorrection = (century - (century - 17) / 25) / 3;
        int epact = Math.floorMod(century - century / 4 - lunarCorrection + 19 * golden + 15, 30);
        int fullMoon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
        int dayOfWeek = Math.floorMod(year + year / 4 + fullMoon + 2 - century + century / 4, 7);
        return LocalDate.of(year, 3, 28).plusDays(fullMoon - dayOfWeek);
    }
}
