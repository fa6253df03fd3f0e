package lt.atsakas.process.clientquestion;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.inquiry.ClientQuestionDesk;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.NewClientQuestion;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import org.springframework.context.ApplicationContext;

/** Asks the client in cases under way; five working days from the day on which every test begins end on Monday 2026-11-30. */
public record AskingClient(ApplicationContext beans) {

    public static final String QUESTION = "Kada tiksliai sugedo vožtuvas?";
    public static final String DAY = "2026-11-30";

    private static final EmployeeId HANDLER = new EmployeeId("handler");

    /** The letter has been handed to the post office; those before it have left. */
    public Walk asked(Walk walk) {
        return asked(walk, DAY);
    }

    public Walk asked(Walk walk, String day) {
        return planned(walk.postmanComes(), day).fire("serviceTask_askClient");
    }

    /** The letter is still to be written. */
    public Walk planned(Walk walk, String day) {
        beans.getBean(ClientQuestionDesk.class)
                .ask(new NewClientQuestion(walk.number(), QUESTION, LocalDate.parse(day), HANDLER));
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
