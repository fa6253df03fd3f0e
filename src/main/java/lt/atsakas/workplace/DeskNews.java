package lt.atsakas.workplace;

import static java.util.stream.Collectors.partitioningBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the desk shows besides its form, and on a page of their own: the letters on paper that wait to be handed over. */
@ControllerAdvice(assignableTypes = {DeskPage.class, DeskClientsPage.class, DeskAttaching.class, DeskLettersPage.class})
class DeskNews {

    private final DeskLetters letters;

    DeskNews(DeskLetters letters) {
        this.letters = letters;
    }

    @ModelAttribute
    void letters(@CurrentEmployee SignedInEmployee me, Model model) {
        Map<Boolean, List<DeskLetters.Line>> calledBack = letters.of(me.id()).stream()
                .collect(partitioningBy(line -> line.letter().calledBack()));
        model.addAttribute("letters", calledBack.get(false));
        model.addAttribute("lettersCalledBack", calledBack.get(true));
    }

    @ModelAttribute("today")
    LocalDate today() {
        return letters.today();
    }
}
