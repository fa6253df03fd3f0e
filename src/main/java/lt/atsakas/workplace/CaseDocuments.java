package lt.atsakas.workplace;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.documents.DocumentContent;
import lt.atsakas.documents.DocumentDownload;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.PageFault;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of a case. */
@Controller
@RequestMapping("/cases/{address}")
class CaseDocuments {

    private final ReadingRoom room;
    private final CaseSight sights;
    private final CaseAccess access;
    private final DocumentStore documents;
    private final HouseWords words;

    CaseDocuments(ReadingRoom room, CaseSight sights, CaseAccess access, DocumentStore documents, HouseWords words) {
        this.room = room;
        this.sights = sights;
        this.access = access;
        this.documents = documents;
        this.words = words;
    }

    /** Keeps the file; one that cannot be kept is told beside its field. */
    @PostMapping("/documents")
    String add(
            @PathVariable String address,
            @RequestParam("file") MultipartFile file,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next)
            throws IOException {
        CaseNumber number =
                access.open(CaseNumber.fromAddress(address), me.id()).number();
        String name = requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            documents.add(number, DocumentKind.SCAN, name, content, Actor.employee(me.id()));
        } catch (RuleViolation refused) {
            String told = words.of("portal.file.refused", name, words.of(refused));
            next.addFlashAttribute("faults", List.of(new PageFault("file", told)));
        }
        return "redirect:/cases/" + number.address() + "#documents";
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<Resource> download(
            @PathVariable String address, @PathVariable String id, @CurrentEmployee SignedInEmployee me) {
        CaseFacts facts = room.open(CaseNumber.fromAddress(address), me.id());
        DocumentContent document = documents.open(facts.number(), DocumentId.fromAddress(id));
        if (!sights.of(facts, me.id()).includes(document.card())) {
            throw new NotFound();
        }
        return DocumentDownload.of(document);
    }
}
