package lt.atsakas.acceptance.annual;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import lt.atsakas.correspondence.Handing;
import lt.atsakas.correspondence.PaperLetter;
import lt.atsakas.correspondence.PaperPost;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import org.springframework.context.ApplicationContext;

/** The registrars' desk: what goes by hand is posted on most days at once, an interim answer always, and nothing after its last day. */
final class PaperDesk {

    private static final Actor REGISTRAR = Actor.employee(new EmployeeId("registrar"));

    /** It leaves on the day of the decision, by whatever road. */
    private static final String INTERIM = "Tarpinis atsakymas";

    private final ApplicationContext beans;
    private final Random dice = new Random(27);

    PaperDesk(ApplicationContext beans) {
        this.beans = beans;
    }

    void post(Set<CaseNumber> cases, LocalDate today) {
        PaperPost post = beans.getBean(PaperPost.class);
        for (PaperLetter letter : post.lettersOnPaper()) {
            if (cases.contains(letter.caseNumber()) && (dice.nextInt(100) < 60 || isForToday(letter, today))) {
                post.confirmHandedOver(
                        letter.caseNumber(), letter.id(), new Handing(Handing.Way.POSTED, today), REGISTRAR);
            }
        }
    }

    private static boolean isForToday(PaperLetter letter, LocalDate today) {
        LocalDate last = letter.handOverDay();
        return letter.subject().startsWith(INTERIM) || (last != null && !last.isAfter(today));
    }
}
