package lt.atsakas.mailroom.web;

import java.util.List;
import lt.atsakas.mailroom.MailCard;
import lt.atsakas.mailroom.Mailroom;
import lt.atsakas.mailroom.RegisterForm;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.mailroom.reading.SafeHtml;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ClientLanguages;
import lt.atsakas.registry.ReplyBy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one mail. */
@Component
class MailView {

    private static final int SHOWN = 100_000;

    private final Mailroom mailroom;

    MailView(Mailroom mailroom) {
        this.mailroom = mailroom;
    }

    ModelAndView of(MailCard mail, List<MailFault> faults) {
        return of(mail, null, faults);
    }

    /** The same with what the registrar wrote so far. */
    ModelAndView of(MailCard mail, @Nullable RegisterForm written, List<MailFault> faults) {
        ReadMail read = mailroom.read(mail);
        ModelAndView page =
                new ModelAndView("workplace/mail", faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("mail", mail);
        page.addObject("read", read);
        page.addObject(
                "text",
                read.text().length() <= SHOWN ? read.text() : read.text().substring(0, SHOWN));
        page.addObject("look", read.html() == null ? null : SafeHtml.view(read.html()));
        page.addObject("form", written == null ? mailroom.proposal(mail, read) : written);
        page.addObject("attachTo", mail.caseNumber());
        page.addObject("vouched", false);
        page.addObject("answers", mail.caseNumber() != null && mailroom.isClients(mail, read, mail.caseNumber()));
        page.addObject("faults", faults);
        page.addObject("errors", MailFault.byField(faults));
        page.addObject("kinds", ClientKind.values());
        page.addObject("replies", ReplyBy.values());
        page.addObject("languages", ClientLanguages.CODES);
        return page;
    }
}
