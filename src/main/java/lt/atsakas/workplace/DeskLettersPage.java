package lt.atsakas.workplace;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.correspondence.Handing;
import lt.atsakas.correspondence.HandingDayImpossible;
import lt.atsakas.correspondence.PaperLetter;
import lt.atsakas.correspondence.PaperPost;
import lt.atsakas.correspondence.PrintRun;
import lt.atsakas.documents.DocumentDownload;
import lt.atsakas.registry.Actor;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The letters on paper alone, for whoever hands them over without registering complaints: a registrar's stand-in in some cases. Several
 * are printed and marked at once, from here and from the desk.
 */
@Controller
class DeskLettersPage {

    private static final String LETTER = "letter";

    private final DeskLetters letters;
    private final PrintRun printRun;
    private final PaperPost paperPost;
    private final ReadingRoom room;
    private final HouseWords words;

    DeskLettersPage(DeskLetters letters, PrintRun printRun, PaperPost paperPost, ReadingRoom room, HouseWords words) {
        this.letters = letters;
        this.printRun = printRun;
        this.paperPost = paperPost;
        this.room = room;
        this.words = words;
    }

    @GetMapping("/desk/letters")
    String show() {
        return "workplace/desk-letters";
    }

    /** One file of all that are ticked. */
    @PostMapping("/desk/letters/print")
    Object print(@RequestParam MultiValueMap<String, String> form, @CurrentEmployee SignedInEmployee me) {
        List<PaperLetter> chosen = chosen(form, me);
        if (chosen.isEmpty()) {
            return nothingChosen(form);
        }
        chosen.stream().map(PaperLetter::caseNumber).distinct().forEach(number -> room.note(number, me.id()));
        return DocumentDownload.ofPdf("laiskai.pdf", printRun.pdf(chosen));
    }

    /** Each that is ticked is marked for itself: what stops one stops no other. */
    @PostMapping("/desk/letters/handed-over")
    String handedOver(
            @RequestParam MultiValueMap<String, String> form,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        List<PaperLetter> chosen = chosen(form, me);
        if (chosen.isEmpty()) {
            return nothingChosen(form);
        }
        List<String> faults = chosen.stream()
                .map(letter -> fault(letter, form, me))
                .filter(fault -> !fault.isEmpty())
                .toList();
        next.addFlashAttribute("lettersMarked", chosen.size() - faults.size());
        next.addFlashAttribute("letterFaults", faults);
        return backTo(form);
    }

    /** What stops it from being marked, in words with the number of the case; nothing when it is. */
    private String fault(PaperLetter letter, MultiValueMap<String, String> form, SignedInEmployee me) {
        try {
            String tracking = form.getFirst("tracking-" + letter.id());
            paperPost.confirmHandedOver(
                    letter.caseNumber(), letter.id(), handing(form, tracking), Actor.employee(me.id()));
            return "";
        } catch (RuleViolation broken) {
            return words.of("desk.letters.notMarked", letter.caseNumber(), words.of(broken));
        }
    }

    private static Handing handing(MultiValueMap<String, String> form, @Nullable String tracking) {
        try {
            Handing.Way way = Handing.Way.valueOf(requireNonNullElse(form.getFirst("way"), ""));
            return new Handing(way, LocalDate.parse(requireNonNullElse(form.getFirst("day"), "")), tracking);
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw new HandingDayImpossible();
        }
    }

    private List<PaperLetter> chosen(MultiValueMap<String, String> form, SignedInEmployee me) {
        return letters.chosen(form.getOrDefault(LETTER, List.of()).stream().collect(Collectors.toSet()), me.id());
    }

    private static String nothingChosen(MultiValueMap<String, String> form) {
        return isAtDesk(form) ? "redirect:/desk?noneChosen#letters" : "redirect:/desk/letters?noneChosen";
    }

    private static String backTo(MultiValueMap<String, String> form) {
        return isAtDesk(form) ? "redirect:/desk#letters" : "redirect:/desk/letters";
    }

    private static boolean isAtDesk(MultiValueMap<String, String> form) {
        return "desk".equals(form.getFirst("fromDesk"));
    }
}
