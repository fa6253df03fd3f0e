package lt.atsakas.workplace;

import lt.atsakas.correspondence.PostOffice;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of the staff says above all else: that letters cannot leave the house. */
@ControllerAdvice(
        assignableTypes = {
            CasesPage.class,
            CasePage.class,
            DeskPage.class,
            AbsencesPage.class,
            AbsencePage.class,
            OrphanedTasksPage.class
        })
class StaffNews {

    private final PostOffice postOffice;

    StaffNews(PostOffice postOffice) {
        this.postOffice = postOffice;
    }

    @ModelAttribute("delayedLetters")
    int delayedLetters() {
        return postOffice.delayedLetters();
    }
}
