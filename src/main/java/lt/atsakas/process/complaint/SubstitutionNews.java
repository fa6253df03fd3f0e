package lt.atsakas.process.complaint;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import lt.atsakas.assignment.HandlerChanged;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.WorkPassedOn;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the case's history and by mail who does whose work now, to whom a task has come, and when it has come back. */
@Component
class SubstitutionNews {

    private final Journal journal;
    private final PostOffice postOffice;
    private final Clock clock;

    SubstitutionNews(Journal journal, PostOffice postOffice, Clock clock) {
        this.journal = journal;
        this.postOffice = postOffice;
        this.clock = clock;
    }

    /** Who has the case passed on to them stands in its history with that: their tasks, which come along, are not told of again. */
    @EventListener
    void on(HandlerChanged changed) {
        HandoversOfTransaction.present().isNew(changed.number(), changed.successor());
    }

    @EventListener
    void on(WorkPassedOn passed) {
        JournalKind kind = kind(passed);
        if (kind != JournalKind.HANDED_OVER) {
            journal.record(passed.number(), kind, Actor.system(), details(passed));
        } else if (HandoversOfTransaction.present().isNew(passed.number(), passed.doer())) {
            Map<String, String> recipient = Map.of("recipient", passed.doer().value());
            journal.record(passed.number(), kind, Actor.system(), recipient);
        }
        if (passed.returned() || !passed.announced()) {
            write(passed);
        }
    }

    private static Map<String, String> details(WorkPassedOn passed) {
        Map<String, String> details = new HashMap<>();
        details.put("task", passed.step());
        details.put("recipient", passed.doer().value());
        EmployeeId absent = passed.absent();
        if (absent != null) {
            details.put("absent", absent.value());
        }
        return Map.copyOf(details);
    }

    private static JournalKind kind(WorkPassedOn passed) {
        if (passed.absent() != null) {
            return JournalKind.PASSED_TO_DEPUTY;
        }
        return passed.returned() ? JournalKind.PASSED_BACK : JournalKind.HANDED_OVER;
    }

    private void write(WorkPassedOn passed) {
        String occasion = "passed-on-" + passed.taskId() + "-" + Vilnius.dayOf(clock.instant());
        postOffice.notifyStaff(
                passed.doer(), new StaffNotice(notice(passed), passed.number(), occasion, passed.step()));
    }

    private static StaffNotice.Kind notice(WorkPassedOn passed) {
        if (passed.absent() != null) {
            return StaffNotice.Kind.WORK_OF_ABSENT;
        }
        return passed.returned() ? StaffNotice.Kind.WORK_RETURNED : StaffNotice.Kind.TASK_HANDED_OVER;
    }
}
