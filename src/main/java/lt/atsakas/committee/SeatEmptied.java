package lt.atsakas.committee;

import lt.atsakas.registry.CaseNumber;

/**
 * Somebody who was asked to a session does not take part in it; published in the transaction in which that is known.
 *
 * @param askedInVain whether their declaration is still waited for
 */
public record SeatEmptied(CaseNumber number, ReviewId review, boolean askedInVain) {

    SeatEmptied(CaseNumber number, ReviewId review) {
        this(number, review, false);
    }
}
