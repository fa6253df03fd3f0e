package lt.atsakas.workplace;

import java.util.function.Supplier;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.StandIns;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.organisation.Role;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.survey.SurveyResults;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/**
 * What every page of the staff says above all else, that letters cannot leave the house, and what its shell offers. Nothing is asked for an
 * answer that is no page.
 */
@ControllerAdvice({
    "lt.atsakas.workplace",
    "lt.atsakas.administration.web",
    "lt.atsakas.conduct.web",
    "lt.atsakas.mailroom.web",
    "lt.atsakas.security.web",
    "lt.atsakas.survey.web",
    "lt.atsakas.demo"
})
class StaffNews {

    private final PostOffice postOffice;
    private final CaseAccess access;
    private final StandIns standIns;
    private final SurveyResults surveys;

    StaffNews(PostOffice postOffice, CaseAccess access, StandIns standIns, SurveyResults surveys) {
        this.postOffice = postOffice;
        this.access = access;
        this.standIns = standIns;
        this.surveys = surveys;
    }

    /** How many; none on a page for whoever is not signed in. */
    @ModelAttribute("delayedLetters")
    LazyContextVariable<Integer> delayedLetters(@CurrentEmployee @Nullable SignedInEmployee me) {
        return whenShown(() -> me == null ? 0 : postOffice.delayedLetters());
    }

    /** Whether the oversight page is there for the reader. */
    @ModelAttribute("watchesOver")
    LazyContextVariable<Boolean> watchesOver(@CurrentEmployee @Nullable SignedInEmployee me) {
        return whenShown(() -> me != null && access.watchesOver(me.id()));
    }

    /** Whether desk and mailbox are the reader's though they are no registrar: all of those are away. */
    @ModelAttribute("standsInAtDesk")
    LazyContextVariable<Boolean> standsInAtDesk(@CurrentEmployee @Nullable SignedInEmployee me) {
        return whenShown(() -> me != null && !me.has(Role.REGISTRAR) && standIns.doesWorkOf(Role.REGISTRAR, me.id()));
    }

    /** Whether the results of the clients' survey are there for the reader. */
    @ModelAttribute("readsSurvey")
    LazyContextVariable<Boolean> readsSurvey(@CurrentEmployee @Nullable SignedInEmployee me) {
        return whenShown(() -> me != null && surveys.areOfferedTo(me.id()));
    }

    private static <T> LazyContextVariable<T> whenShown(Supplier<T> value) {
        return new LazyContextVariable<>() {
            @Override
            protected T loadValue() {
                return value.get();
            }
        };
    }
}
