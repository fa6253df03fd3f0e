package lt.atsakas.withdrawal;

import static java.util.Objects.requireNonNull;
import static lt.atsakas.shared.LithuanianDates.DATES;

import java.util.List;
import lt.atsakas.correspondence.AppealKind;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.correspondence.OfficialLetter.Heading;
import lt.atsakas.correspondence.OfficialLetter.Part;
import lt.atsakas.correspondence.OfficialLetter.Topic;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** Says to the client what became of their wish: the case is over and how that can be appealed, or it is examined all the same and why. */
@Component
class WithdrawalWords {

    private final HouseWords words;

    WithdrawalWords(HouseWords words) {
        this.words = words;
    }

    OfficialLetter letter(WithdrawalCard decided, String number) {
        boolean ended = decided.state() == WithdrawalState.CONFIRMED;
        return new OfficialLetter(
                decided.caseNumber(),
                WithdrawalDesk.OCCASION + decided.id(),
                ended ? Topic.WITHDRAWN : Topic.WITHDRAWAL_CONTINUED,
                number,
                ended ? ending(decided) : goingOn(decided),
                ended ? AppealKind.ADMINISTRATIVE : null,
                requireNonNull(decided.decider()),
                decided.decidedFor(),
                requireNonNull(decided.settledAt()));
    }

    private List<Part> ending(WithdrawalCard decided) {
        return List.of(new Part(Heading.DECISION, words.of("withdrawal.letter.ended", askedOn(decided))));
    }

    private List<Part> goingOn(WithdrawalCard decided) {
        return List.of(
                new Part(Heading.DECISION, words.of("withdrawal.letter.goesOn", askedOn(decided))),
                new Part(Heading.REASONS, requireNonNull(decided.reasons())));
    }

    private static String askedOn(WithdrawalCard decided) {
        return DATES.day(Vilnius.dayOf(decided.askedAt()));
    }
}
