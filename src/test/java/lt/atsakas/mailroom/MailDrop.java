package lt.atsakas.mailroom;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.testing.MovableClock;
import org.springframework.context.ApplicationContext;

/** Where tests of pages put mails, and have the mailroom's work done. */
public final class MailDrop {

    private final IncomingMail incoming;
    private final MailCrew crew;
    private final Mailroom mailroom;

    public MailDrop(ApplicationContext beans) {
        this.incoming = new IncomingMail(beans.getBean(GreenMail.class));
        this.crew = beans.getBean(MailCrew.class);
        this.mailroom = beans.getBean(Mailroom.class);
    }

    /** Has the mail taken and sorted; gives the last one of the address. */
    public MailCard take(Mails mail, String address) {
        bring(mail);
        List<MailCard> found = taken(mailroom).stream()
                .filter(card -> card.senderAddress().equals(address))
                .toList();
        return found.get(found.size() - 1);
    }

    /** All that were taken and that the registrar may see. */
    static List<MailCard> taken(Mailroom mailroom) {
        return mailroom.takenSince(
                        MovableClock.MONDAY_MORNING.minus(Duration.ofDays(400)),
                        null,
                        100_000,
                        new EmployeeId("registrar"))
                .mails();
    }

    /** Has the mail taken and sorted, whoever may see it. */
    public void bring(Mails mail) {
        incoming.put(mail.bytes());
        makeRound();
    }

    public void makeRound() {
        crew.round();
    }

    public void doChosen() {
        crew.doChosen();
    }
}
