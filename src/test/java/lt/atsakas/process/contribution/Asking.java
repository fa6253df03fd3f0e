package lt.atsakas.process.contribution;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.inquiry.ContributionDesk;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.inquiry.NewContribution;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.process.Walk;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.ApplicationContext;

/** Asks other units in cases under way; the letting unit's head is `otherhead`, and a reply is awaited until Monday 2026-11-30. */
public record Asking(ApplicationContext beans) {

    public static final String CONTRIBUTE = "userTask_contribute";
    public static final String QUESTION = "Ar nuomininkui buvo siųstas pranešimas apie naują mokestį?";
    public static final Map<String, Object> REPLY =
            Map.of("decision", "contribute", "reply", "Pranešimas išsiųstas rugsėjo 14 d.");
    public static final Map<String, Object> DECLINE =
            Map.of("decision", "decline", "reasons", "Mokesčius skaičiuoja Finansų skyrius.");

    public static Map<String, Object> passOnTo(String colleague) {
        return Map.of("decision", "passOn", "colleague", colleague);
    }

    public Walk asked(Walk walk) {
        return asked(walk, "2026-11-30");
    }

    public Walk asked(Walk walk, String day) {
        ask(walk, "handler", "nuoma", day, Set.of());
        return walk;
    }

    public InquiryId ask(Walk walk, String by, String unit, String day, Set<DocumentId> shown) {
        return beans.getBean(ContributionDesk.class)
                .ask(new NewContribution(
                        walk.number(), new UnitCode(unit), QUESTION, LocalDate.parse(day), shown, new EmployeeId(by)));
    }

    /** Asks in three working days from now, whenever that is, and shows every document of the case. */
    public InquiryId withAllPapers(Walk walk) {
        LocalDate today = Vilnius.dayOf(beans.getBean(Clock.class).instant());
        LocalDate day = beans.getBean(WorkingCalendar.class).plusWorkingDays(today, 3);
        Set<DocumentId> shown = beans.getBean(DocumentStore.class).of(walk.number()).stream()
                .map(DocumentCard::id)
                .collect(toSet());
        return ask(walk, "handler", "nuoma", day.toString(), shown);
    }

    public List<InquiryCard> of(Walk walk) {
        return beans.getBean(InquiryDesk.class).of(walk.number());
    }

    public InquiryCard last(Walk walk) {
        List<InquiryCard> all = of(walk);
        return all.get(all.size() - 1);
    }
}
