package lt.atsakas.portal;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import lt.atsakas.shared.Allowance;
import lt.atsakas.shared.CallersLine;
import lt.atsakas.shared.TooOften;
import lt.atsakas.survey.SurveyDesk;
import lt.atsakas.survey.SurveyToken;
import org.springframework.stereotype.Component;

/** Opens a survey by its token. Wrong tokens are counted by address; those that were used or are too old look the same. */
@Component
class SurveyDoor {

    private final SurveyDesk desk;
    private final Allowance wrongByAddress;

    SurveyDoor(SurveyDesk desk, PortalLimits limits) {
        this.desk = desk;
        this.wrongByAddress = new Allowance(limits.wrongCodesPerAddress(), limits.window());
    }

    /** The language to ask in, whatever others tried before; after too many wrong tokens {@link TooOften}. */
    Optional<Locale> open(SurveyToken token, String address) {
        Optional<Locale> language = desk.languageOf(token);
        if (language.isEmpty()) {
            Duration wait = wrongByAddress.wait(CallersLine.of(address));
            if (!wait.isZero()) {
                throw new TooOften("portal.status.tooOften", wait);
            }
            wrongByAddress.spend(CallersLine.of(address));
        }
        return language;
    }
}
