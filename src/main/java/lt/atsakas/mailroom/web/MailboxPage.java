package lt.atsakas.mailroom.web;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.documents.DocumentDownload;
import lt.atsakas.documents.Quarantine;
import lt.atsakas.mailroom.MailCard;
import lt.atsakas.mailroom.MailId;
import lt.atsakas.mailroom.MailList;
import lt.atsakas.mailroom.Mailroom;
import lt.atsakas.mailroom.reading.ReadFile;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The mailbox: what waits for a registrar, what was set aside, and one mail as text that can do no harm. */
@Controller
@RequestMapping("/mailbox")
class MailboxPage {

    private final Mailroom mailroom;
    private final MailView view;
    private final ReadingRoom room;
    private final Quarantine quarantine;

    MailboxPage(Mailroom mailroom, MailView view, ReadingRoom room, Quarantine quarantine) {
        this.mailroom = mailroom;
        this.view = view;
        this.room = room;
        this.quarantine = quarantine;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable MailList list,
            @RequestParam(defaultValue = "0") int page,
            @CurrentEmployee SignedInEmployee me,
            Model model) {
        MailList which = requireNonNullElse(list, MailList.WAITING);
        model.addAttribute("found", mailroom.list(which, page, me.id()));
        model.addAttribute("which", which);
        model.addAttribute("lists", MailList.values());
        model.addAttribute("waiting", mailroom.waiting(me.id()));
        model.addAttribute("setAside", mailroom.setAsideLately(me.id()));
        return "workplace/mailbox";
    }

    @GetMapping("/{id}")
    ModelAndView mail(@PathVariable String id, @CurrentEmployee SignedInEmployee me) {
        return view.of(open(id, me), List.of());
    }

    /** The bytes as they came: a file to keep, never a page. */
    @GetMapping("/{id}/original")
    ResponseEntity<Resource> original(@PathVariable String id, @CurrentEmployee SignedInEmployee me) {
        return mailroom.original(open(id, me))
                .map(file -> quarantine.passed(new FileSystemResource(file)))
                .map(passed -> DocumentDownload.ofUnknown("laiskas.eml", passed))
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/{id}/files/{index}")
    ResponseEntity<Resource> file(
            @PathVariable String id, @PathVariable int index, @CurrentEmployee SignedInEmployee me) {
        List<ReadFile> files = mailroom.read(open(id, me)).files();
        if (index < 0 || index >= files.size()) {
            throw new NotFound();
        }
        ReadFile file = files.get(index);
        return DocumentDownload.ofUnknown(file.name(), quarantine.passed(new MailFile(file)));
    }

    /** Whoever reads a mail of a case reads the case. */
    private MailCard open(String id, SignedInEmployee me) {
        MailCard mail = mailroom.open(MailId.fromAddress(id), me.id());
        if (mail.caseNumber() != null) {
            room.note(mail.caseNumber(), me.id());
        }
        return mail;
    }
}
