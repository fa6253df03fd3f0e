package lt.atsakas.workplace;

import java.time.LocalDate;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.correspondence.BodyPost;
import lt.atsakas.correspondence.Handing;
import lt.atsakas.correspondence.HandingDayImpossible;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterId;
import lt.atsakas.correspondence.LetterShelf;
import lt.atsakas.correspondence.PaperPost;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.documents.DocumentDownload;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people do with the letters of a case: print them, hand them over, send them by another road. */
@Controller
@RequestMapping("/cases/{address}/letters/{id}")
class CaseLetters {

    private final ReadingRoom room;
    private final CaseAccess access;
    private final PostOffice postOffice;
    private final PaperPost paperPost;
    private final BodyPost bodyPost;
    private final LetterShelf shelf;

    CaseLetters(
            ReadingRoom room,
            CaseAccess access,
            PostOffice postOffice,
            PaperPost paperPost,
            BodyPost bodyPost,
            LetterShelf shelf) {
        this.room = room;
        this.access = access;
        this.postOffice = postOffice;
        this.paperPost = paperPost;
        this.bodyPost = bodyPost;
        this.shelf = shelf;
    }

    @GetMapping("/print")
    ResponseEntity<byte[]> print(
            @PathVariable String address, @PathVariable String id, @CurrentEmployee SignedInEmployee me) {
        CaseNumber number = handedOverBy(address, me.id());
        room.note(number, me.id());
        return DocumentDownload.ofPdf("laiskas.pdf", paperPost.printout(number, LetterId.fromAddress(id)));
    }

    /** Marks the letter as given or posted; the list at the desk and the case page both do. */
    @PostMapping("/handed-over")
    String handedOver(
            @PathVariable String address,
            @PathVariable String id,
            HandedOver form,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseNumber number = handedOverBy(address, me.id());
        paperPost.confirmHandedOver(number, LetterId.fromAddress(id), form.handing(), Actor.employee(me.id()));
        next.addFlashAttribute(
                "letterDone", "case.letter.done." + form.handing().way());
        next.addFlashAttribute("letterOf", number.value());
        return form.backTo(number);
    }

    @PostMapping("/again")
    String sendAgain(
            @PathVariable String address,
            @PathVariable String id,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        LetterCard letter = redirectedBy(address, id, me.id());
        if (letter.toBody()) {
            bodyPost.sendAgain(letter.caseNumber(), letter.occasion());
        } else {
            postOffice.sendAgain(letter.caseNumber(), letter.occasion());
        }
        return done(letter, "again", next);
    }

    @PostMapping("/on-paper")
    String sendOnPaper(
            @PathVariable String address,
            @PathVariable String id,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        LetterCard letter = redirectedBy(address, id, me.id());
        if (letter.toBody()) {
            bodyPost.sendOnPaper(letter.caseNumber(), letter.occasion());
        } else {
            postOffice.sendOnPaper(letter.caseNumber(), letter.occasion());
        }
        return done(letter, "onPaper", next);
    }

    /** Stops a letter that is about to leave. */
    @PostMapping("/stop")
    String stop(
            @PathVariable String address,
            @PathVariable String id,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseFacts facts = access.open(CaseNumber.fromAddress(address), me.id());
        LetterCard letter = letter(facts, id, access.mayStopLetters(facts, me.id()));
        boolean stopped = shelf.stop(letter.caseNumber(), letter.id(), Actor.employee(me.id()));
        return done(letter, stopped ? "stopped" : "tooLate", next);
    }

    /** How and when a letter on paper left. */
    record HandedOver(
            Handing.@Nullable Way way,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day,

            @Nullable String tracking,
            @Nullable String fromDesk) {

        /** The list of letters alone is there also for whoever may not register. */
        String backTo(CaseNumber number) {
            if (fromDesk == null) {
                return caseLetters(number);
            }
            return fromDesk.equals("letters") ? "redirect:/desk/letters" : "redirect:/desk#letters";
        }

        Handing handing() {
            if (way == null || day == null) {
                throw new HandingDayImpossible();
            }
            return new Handing(way, day, tracking);
        }
    }

    private static String done(LetterCard letter, String what, RedirectAttributes next) {
        next.addFlashAttribute("letterDone", "case.letter.done." + what);
        next.addFlashAttribute("letterOf", letter.caseNumber().value());
        return caseLetters(letter.caseNumber());
    }

    private static String caseLetters(CaseNumber number) {
        return "redirect:/cases/" + number.address() + "#letters";
    }

    private CaseNumber handedOverBy(String address, EmployeeId me) {
        CaseNumber number = CaseNumber.fromAddress(address);
        if (!access.servesClient(number, me)) {
            throw new NotFound();
        }
        return number;
    }

    private LetterCard redirectedBy(String address, String id, EmployeeId me) {
        CaseFacts facts = access.open(CaseNumber.fromAddress(address), me);
        return letter(facts, id, access.mayRedirectLetters(facts, me));
    }

    private LetterCard letter(CaseFacts facts, String id, boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
        LetterId asked = LetterId.fromAddress(id);
        return postOffice.lettersOf(facts.number()).stream()
                .filter(letter -> letter.id().equals(asked))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
