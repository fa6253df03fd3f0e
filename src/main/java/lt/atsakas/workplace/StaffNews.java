package lt.atsakas.workplace;

import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.StandIns;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.organisation.Role;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of the staff says above all else, that letters cannot leave the house, and what its shell offers. */
@ControllerAdvice(
        assignableTypes = {
            CasesPage.class,
            CasePage.class,
            DeskPage.class,
            DeskLettersPage.class,
            AbsencesPage.class,
            AbsencePage.class,
            OrphanedTasksPage.class,
            HandlerPage.class,
            BulkPage.class,
            InterestsPage.class,
            OversightPage.class
        },
        basePackages = {"lt.atsakas.administration", "lt.atsakas.mailroom.web"})
class StaffNews {

    private final PostOffice postOffice;
    private final CaseAccess access;
    private final StandIns standIns;

    StaffNews(PostOffice postOffice, CaseAccess access, StandIns standIns) {
        this.postOffice = postOffice;
        this.access = access;
        this.standIns = standIns;
    }

    @ModelAttribute("delayedLetters")
    int delayedLetters() {
        return postOffice.delayedLetters();
    }

    /** Whether the oversight page is there for the reader. */
    @ModelAttribute("watchesOver")
    boolean watchesOver(@CurrentEmployee SignedInEmployee me) {
        return access.watchesOver(me.id());
    }

    /** Whether desk and mailbox are the reader's though they are no registrar: all of those are away. */
    @ModelAttribute("standsInAtDesk")
    boolean standsInAtDesk(@CurrentEmployee SignedInEmployee me) {
        return !me.has(Role.REGISTRAR) && standIns.doesWorkOf(Role.REGISTRAR, me.id());
    }
}
