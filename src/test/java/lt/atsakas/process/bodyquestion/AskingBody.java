package lt.atsakas.process.bodyquestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.forwarding.AddressBook;
import lt.atsakas.forwarding.BodyCard;
import lt.atsakas.forwarding.NewBody;
import lt.atsakas.inquiry.BodyQuestionDesk;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.NewBodyQuestion;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import org.springframework.context.ApplicationContext;

/** Asks a body of its own in cases under way; fifteen working days from the day on which every test begins end on 2026-12-14. */
public final class AskingBody {

    public static final String REGISTER = "userTask_registerBodyReply";
    public static final String QUESTION = "Ar išduotas leidimas įrengti langą?";
    public static final String DAY = "2026-12-14";

    private static final EmployeeId HANDLER = new EmployeeId("handler");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ApplicationContext beans;
    private final BodyCard body;

    public AskingBody(ApplicationContext beans) {
        this.beans = beans;
        int nth = COUNT.incrementAndGet();
        AddressBook book = beans.getBean(AddressBook.class);
        body = book.card(book.enter(
                new NewBody("Klausiama inspekcija " + nth, "", "klausiama" + nth + "@istaiga.lt", "", true)));
    }

    public BodyCard body() {
        return body;
    }

    /** The letter has been handed to the post office. */
    public Walk asked(Walk walk) {
        return asked(walk, DAY);
    }

    public Walk asked(Walk walk, String day) {
        return planned(walk, day, Set.of()).fire("serviceTask_askBody");
    }

    /** The letter is still to be written. */
    public Walk planned(Walk walk, String day, Set<DocumentId> shown) {
        beans.getBean(BodyQuestionDesk.class)
                .ask(new NewBodyQuestion(walk.number(), body.id(), QUESTION, LocalDate.parse(day), shown, HANDLER));
        return walk;
    }

    /** Somebody takes down on the page of the question what came back. */
    public Walk replied(Walk walk, String words, String by) {
        beans.getBean(BodyQuestionDesk.class).take(last(walk).id(), words, List.of(), new EmployeeId(by));
        return walk;
    }

    /** The handler does not wait any more. */
    public Walk takenBack(Walk walk) {
        beans.getBean(InquiryDesk.class).withdraw(last(walk).id(), HANDLER);
        return walk;
    }

    /** The one that is open, else the last: the clock of tests stands still. */
    public InquiryCard last(Walk walk) {
        List<InquiryCard> all = beans.getBean(InquiryDesk.class).of(walk.number());
        return all.stream().filter(InquiryCard::isOpen).findFirst().orElseGet(() -> all.get(all.size() - 1));
    }
}
