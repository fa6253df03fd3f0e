package lt.atsakas.correspondence.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.correspondence.wording.TextCard;
import lt.atsakas.correspondence.wording.TextDesk;
import lt.atsakas.correspondence.wording.TextName;
import lt.atsakas.correspondence.wording.TextState;
import lt.atsakas.correspondence.wording.TranslationDesk;
import lt.atsakas.registry.ClientLanguages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every letter's text, in each language: which version is in force, and what is worked on. */
@Controller
class TextListPage {

    private final TextDesk desk;
    private final TranslationDesk translations;

    TextListPage(TextDesk desk, TranslationDesk translations) {
        this.desk = desk;
        this.translations = translations;
    }

    /** A letter and its texts, a cell each language; bodies read one. */
    record Row(LetterText letter, List<Cell> cells) {}

    /** A text: the version in force, whether letters leave it out, and the state of what is worked on, if anything is. */
    record Cell(
            TextName name,
            int inForce,
            boolean older,
            @Nullable TextState open) {}

    @GetMapping(TextDesk.PATH)
    String list(Model model) {
        Map<TextName, TextCard> open = desk.open();
        model.addAttribute("languages", ClientLanguages.CODES);
        List<Row> rows = Arrays.stream(LetterText.values())
                .map(letter -> new Row(letter, cells(letter, open)))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute(
                "older",
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(Cell::older)
                        .count());
        model.addAttribute("waiting", waiting(open, TextState.PROPOSED));
        model.addAttribute("drafts", waiting(open, TextState.DRAFT));
        return "correspondence/texts";
    }

    private List<Cell> cells(LetterText letter, Map<TextName, TextCard> open) {
        return letter.languages().stream()
                .map(language -> cell(new TextName(letter, language), open))
                .toList();
    }

    private Cell cell(TextName name, Map<TextName, TextCard> open) {
        return new Cell(
                name,
                desk.inForce(name),
                translations.isOlder(name),
                Optional.ofNullable(open.get(name)).map(TextCard::state).orElse(null));
    }

    private static long waiting(Map<TextName, TextCard> open, TextState state) {
        return open.values().stream().filter(text -> text.state() == state).count();
    }
}
