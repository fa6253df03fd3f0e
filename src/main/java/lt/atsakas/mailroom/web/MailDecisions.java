package lt.atsakas.mailroom.web;

import java.util.List;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.mailroom.MailCard;
import lt.atsakas.mailroom.MailId;
import lt.atsakas.mailroom.MailState;
import lt.atsakas.mailroom.Mailroom;
import lt.atsakas.mailroom.RegisterForm;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a registrar decides about a mail; each decision can be taken back, the ones that become part of a case for a minute. */
@Controller
@RequestMapping("/mailbox/{id}")
class MailDecisions {

    private final Mailroom mailroom;
    private final MailView view;
    private final HouseWords words;

    MailDecisions(Mailroom mailroom, MailView view, HouseWords words) {
        this.mailroom = mailroom;
        this.view = view;
        this.words = words;
    }

    @PostMapping("/register")
    ModelAndView register(
            @PathVariable String id,
            @ModelAttribute("form") RegisterForm form,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        MailId mail = MailId.fromAddress(id);
        List<MailFault> faults =
                mailroom.register(mail, form, me.id()).stream().map(this::fault).toList();
        return faults.isEmpty()
                ? new ModelAndView(told(id, "register", next))
                : view.of(mailroom.open(mail, me.id()), form, faults);
    }

    @PostMapping("/attach")
    ModelAndView attach(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String caseNumber,
            @RequestParam(defaultValue = "false") boolean vouched,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        MailId mail = MailId.fromAddress(id);
        MailCard card = mailroom.open(mail, me.id());
        try {
            mailroom.attach(mail, CaseNumber.fromAddress(caseNumber.strip()), vouched, me.id());
            return new ModelAndView(told(id, "attach", next));
        } catch (NotFound noSuchCase) {
            return notAttached(card, caseNumber, vouched, words.of("mailbox.caseUnknown"));
        } catch (RuleViolation refused) {
            return notAttached(card, caseNumber, vouched, words.of(refused));
        }
    }

    private ModelAndView notAttached(MailCard card, String typed, boolean vouched, String why) {
        MailFault fault = card.isOpenToChoice()
                ? new MailFault("caseNumber", why)
                : new MailFault("main", words.of("mailbox.alreadyDecided"));
        return view.of(card, List.of(fault)).addObject("attachTo", typed).addObject("vouched", vouched);
    }

    @PostMapping("/not-a-complaint")
    String notAComplaint(@PathVariable String id, @CurrentEmployee SignedInEmployee me, RedirectAttributes next) {
        mailroom.putAside(MailId.fromAddress(id), MailState.NOT_A_COMPLAINT, me.id());
        return told(id, "notAComplaint", next);
    }

    @PostMapping("/spam")
    String spam(@PathVariable String id, @CurrentEmployee SignedInEmployee me, RedirectAttributes next) {
        mailroom.putAside(MailId.fromAddress(id), MailState.SPAM, me.id());
        return told(id, "spam", next);
    }

    @PostMapping("/seen")
    String sawReturn(@PathVariable String id, @CurrentEmployee SignedInEmployee me, RedirectAttributes next) {
        mailroom.sawReturn(MailId.fromAddress(id), me.id());
        return told(id, "seen", next);
    }

    @PostMapping("/undo")
    String undo(@PathVariable String id, @CurrentEmployee SignedInEmployee me, RedirectAttributes next) {
        mailroom.undo(MailId.fromAddress(id), me.id());
        return told(id, "undo", next);
    }

    private static String told(String id, String what, RedirectAttributes next) {
        next.addFlashAttribute("done", "mailbox.done." + what);
        return "redirect:/mailbox/" + MailId.fromAddress(id);
    }

    private static String fieldOf(String path) {
        return switch (path) {
            case "client" -> "email";
            case "representative.name" -> "representative";
            case "needs.interpreter", "needs.assistance" -> path;
            default -> path.substring(path.lastIndexOf('.') + 1);
        };
    }

    private MailFault fault(FieldFault fault) {
        String field = fieldOf(fault.field());
        return new MailFault(
                field.equals("receivedAt") ? "register" : field,
                words.of(fault.messageKey(), fault.arguments().toArray()));
    }
}
