package lt.atsakas.conduct;

import java.time.LocalDate;

/** That an authority was told: which, on what day, and under what number it was registered. */
public record ToldAuthority(String authority, LocalDate day, String registration) {

    static final int LONGEST_NAME = 300;
    static final int LONGEST_NUMBER = 100;

    public ToldAuthority {
        authority = Words.checked(authority, LONGEST_NAME);
        registration = Words.checked(registration, LONGEST_NUMBER);
    }
}
