package lt.atsakas.process.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.visit.MeetingCard;
import lt.atsakas.visit.MeetingDesk;
import lt.atsakas.visit.MeetingId;
import lt.atsakas.visit.MeetingKind;
import lt.atsakas.visit.MeetingMove;
import lt.atsakas.visit.MeetingOutcome;
import lt.atsakas.visit.MeetingReport;
import lt.atsakas.visit.MeetingReports;
import lt.atsakas.visit.MeetingTimes;
import lt.atsakas.visit.NewMeeting;
import org.springframework.context.ApplicationContext;

/** Visits the clients of cases under way at home, on Wednesday 2026-12-02 at 10:00. */
public record Visiting(ApplicationContext beans) {

    public static final String WRITE = "userTask_writeVisitReport";
    public static final String TELL = "serviceTask_tellClientOfVisit";
    public static final String DAY = "2026-12-02";
    public static final String PLACE = "Taikos g. 55-31, Vilnius";
    public static final String PURPOSE = "Apžiūrėsime radiatorių ir išmatuosime temperatūrą.";
    public static final Map<String, Object> REPORT = Map.of(
            "visitOutcome", "held",
            "attended", "Jonė Jonaitytė, butų administratorė",
            "findings", "Radiatorius šaltas, kambaryje 15 laipsnių.");

    private static final EmployeeId HANDLER = new EmployeeId("handler");

    /** The letter has been handed to the post office. */
    public Walk told(Walk walk) {
        return planned(walk).fire(TELL);
    }

    /** The letter is still to be written. */
    public Walk planned(Walk walk) {
        plan(walk, MeetingTimes.read(DAY, "10:00"));
        return walk;
    }

    /** The time has come, and the report can be written. */
    public Walk begun(Walk walk) {
        told(walk);
        return begins(walk);
    }

    /** The time of the one that is planned comes. */
    public Walk begins(Walk walk) {
        beans.getBean(MovableClock.class).set(last(walk).startsAt());
        return walk;
    }

    /** On the next working day, whenever that is. */
    public MeetingId planTomorrow(Walk walk) {
        LocalDate today = Vilnius.dayOf(beans.getBean(Clock.class).instant());
        LocalDate day = beans.getBean(WorkingCalendar.class).plusWorkingDays(today, 1);
        return plan(walk, MeetingTimes.read(day.toString(), "10:00"));
    }

    public MeetingId plan(Walk walk, Instant start) {
        return plan(walk, start, false);
    }

    /** The client has said already that the time suits them. */
    public MeetingId agreed(Walk walk, Instant start) {
        return plan(walk, start, true);
    }

    private MeetingId plan(Walk walk, Instant start, boolean agreed) {
        return desk().plan(
                        new NewMeeting(walk.number(), MeetingKind.HOME_VISIT, start, PLACE, PURPOSE, agreed, HANDLER));
    }

    public Walk moved(Walk walk, String day, String hour) {
        return movedBy(walk, day, hour, HANDLER.value());
    }

    public Walk movedBy(Walk walk, String day, String hour, String by) {
        MeetingCard seen = last(walk);
        desk().move(new MeetingMove(
                seen.id(), seen.changes(), MeetingTimes.read(day, hour), PLACE, false, new EmployeeId(by)));
        return walk;
    }

    public Walk cancelled(Walk walk) {
        return cancelledBy(walk, HANDLER.value());
    }

    public Walk cancelledBy(Walk walk, String by) {
        desk().cancel(last(walk).id(), new EmployeeId(by));
        return walk;
    }

    /** Somebody writes the report on the page of the meeting. */
    public Walk reported(Walk walk, String by) {
        MeetingReport report =
                new MeetingReport(MeetingOutcome.NOBODY_THERE, "Butų administratorė", "Niekas neatidarė.");
        beans.getBean(MeetingReports.class).write(last(walk).id(), report, new EmployeeId(by));
        return walk;
    }

    /** The one that is still planned, else the last. */
    public MeetingCard last(Walk walk) {
        List<MeetingCard> all = desk().of(walk.number());
        return all.stream().filter(MeetingCard::isPlanned).findFirst().orElseGet(() -> all.get(all.size() - 1));
    }

    /** The texts of the documents of that kind in the case. */
    public List<String> papers(Walk walk, DocumentKind kind) {
        DocumentStore documents = beans.getBean(DocumentStore.class);
        return documents.of(walk.number()).stream()
                .filter(document -> document.kind() == kind)
                .map(document -> documents.open(walk.number(), document.id()).bytes())
                .map(Pdf::text)
                .toList();
    }

    private MeetingDesk desk() {
        return beans.getBean(MeetingDesk.class);
    }
}
