package lt.atsakas.workplace;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the desk shows besides its form, and on a page of their own: the letters on paper that wait to be handed over. */
@ControllerAdvice(assignableTypes = {DeskPage.class, DeskLettersPage.class})
class DeskNews {

    private final DeskLetters letters;

    DeskNews(DeskLetters letters) {
        this.letters = letters;
    }

    @ModelAttribute("letters")
    List<DeskLetters.Line> letters(@CurrentEmployee SignedInEmployee me) {
        return letters.of(me.id());
    }

    @ModelAttribute("today")
    LocalDate today() {
        return letters.today();
    }
}
