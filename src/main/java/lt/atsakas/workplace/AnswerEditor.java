package lt.atsakas.workplace;

import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.AnswerDraft;
import lt.atsakas.correspondence.AnswerText;
import lt.atsakas.correspondence.AnsweredPoint;
import lt.atsakas.correspondence.ComplaintPoints;
import lt.atsakas.correspondence.Decision;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the handler writes the answer: saved while typing, started from a template, seen as the client will get it. */
@Controller
@RequestMapping("/cases/{address}/answer")
class AnswerEditor {

    private final ReadingRoom room;
    private final CaseSight sights;
    private final AnswerDesk answers;
    private final ComplaintPoints points;
    private final Impartiality impartiality;

    AnswerEditor(
            ReadingRoom room, CaseSight sights, AnswerDesk answers, ComplaintPoints points, Impartiality impartiality) {
        this.room = room;
        this.sights = sights;
        this.answers = answers;
        this.points = points;
        this.impartiality = impartiality;
    }

    @PostMapping
    String save(@PathVariable String address, AnswerForm form, @CurrentEmployee SignedInEmployee me) {
        CaseNumber number = writable(address, me);
        answers.save(number, form.text(), form.version(), me.id());
        return "redirect:/cases/" + number.address() + "?saved#answer";
    }

    /** The same while typing: answers with the saved state only, so that the writer is not disturbed. */
    @PostMapping(headers = "HX-Request")
    String autosave(@PathVariable String address, AnswerForm form, @CurrentEmployee SignedInEmployee me, Model model) {
        CaseNumber number = writable(address, me);
        AnswerDraft saved = answers.save(number, form.text(), form.version(), me.id());
        model.addAttribute("draft", saved);
        return "workplace/answer :: saved";
    }

    /** Starts from the house's text for the decision; replaces what is written. */
    @PostMapping("/start")
    String start(
            @PathVariable String address,
            @RequestParam Decision decision,
            @RequestParam int version,
            @CurrentEmployee SignedInEmployee me) {
        CaseNumber number = writable(address, me);
        answers.save(number, answers.startingText(number, decision), version, me.id());
        return "redirect:/cases/" + number.address() + "#answer";
    }

    /** Adds what the complaint's text seems to ask to the points that are listed. */
    @PostMapping("/points")
    String findPoints(
            @PathVariable String address,
            @RequestParam int version,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseNumber number = writable(address, me);
        AnswerText text = answers.draftOf(number).text();
        List<AnsweredPoint> found = points.unlisted(number, text.points());
        if (found.isEmpty()) {
            next.addFlashAttribute("noPoints", true);
        } else {
            List<AnsweredPoint> all =
                    Stream.concat(text.points().stream(), found.stream()).toList();
            answers.save(number, text.to(all), version, me.id());
        }
        return "redirect:/cases/" + number.address() + "#answer-points";
    }

    @GetMapping("/preview")
    ResponseEntity<byte[]> preview(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        CaseNumber number = readable(address, me).number();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("perziura.pdf")
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(answers.previewPdf(number));
    }

    private CaseNumber writable(String address, SignedInEmployee me) {
        CaseNumber number = readable(address, me).number();
        impartiality.requireConfirmed(number, me.id());
        return number;
    }

    private CaseFacts readable(String address, SignedInEmployee me) {
        CaseFacts facts = room.open(CaseNumber.fromAddress(address), me.id());
        if (!sights.of(facts, me.id()).answer()) {
            throw new NotFound();
        }
        return facts;
    }
}
