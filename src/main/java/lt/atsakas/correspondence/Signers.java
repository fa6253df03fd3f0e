package lt.atsakas.correspondence;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import lt.atsakas.correspondence.AnswerLetter.Signer;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.LithuanianNames;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says under a letter who decided, as whose deputy if anybody's, and when. */
@Component
class Signers {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Vilnius.ZONE);

    private final Organisation organisation;
    private final HouseWords words;

    Signers(Organisation organisation, HouseWords words) {
        this.organisation = organisation;
        this.words = words;
    }

    Signer of(EmployeeId decider, @Nullable EmployeeId absent, Instant at) {
        EmployeeCard card = organisation.employee(decider);
        return new Signer(card.fullName(), card.position(), inPlaceOf(absent), MINUTE.format(at));
    }

    private @Nullable String inPlaceOf(@Nullable EmployeeId absent) {
        if (absent == null) {
            return null;
        }
        EmployeeCard card = organisation.employee(absent);
        return words.of(
                "correspondence.letter.inPlaceOf", LithuanianNames.accusative(card.fullName()), card.position());
    }
}
