package lt.atsakas.demo.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.AnswerText;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.demo.cases.DemoCase.DemoForwarding;
import lt.atsakas.demo.cases.DemoCase.DemoPromise;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.forwarding.AddressBook;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.CaseTasks;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.sequel.NewPromise;
import lt.atsakas.sequel.PromiseDesk;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The employees at work: each step is the task that Tasklist offers, done by whoever it waits for. */
@Component
@Profile("demo")
class DemoOffice {

    static final EmployeeId REGISTRAR = new EmployeeId("registrar");

    private final CaseTasks tasks;
    private final AssignmentDesk assignment;
    private final AnswerDesk answers;
    private final AddressBook bodies;
    private final PromiseDesk promises;
    private final WorkingCalendar calendar;
    private final DemoCommittee committee;
    private final DemoSideWork beside;
    private final TimeMachine timeMachine;

    DemoOffice(
            CaseTasks tasks,
            AssignmentDesk assignment,
            AnswerDesk answers,
            AddressBook bodies,
            PromiseDesk promises,
            WorkingCalendar calendar,
            DemoCommittee committee,
            DemoSideWork beside,
            TimeMachine timeMachine) {
        this.tasks = tasks;
        this.assignment = assignment;
        this.answers = answers;
        this.bodies = bodies;
        this.promises = promises;
        this.calendar = calendar;
        this.committee = committee;
        this.beside = beside;
        this.timeMachine = timeMachine;
    }

    /** Works until the point that the case shall have reached. */
    void workOn(CaseNumber number, DemoCase demo) {
        EmployeeId handler = new EmployeeId(demo.handler());
        if (demo.reaches(Progress.CLASSIFIED)) {
            classify(number, demo);
        }
        if (demo.reaches(Progress.ASSIGNED)) {
            EmployeeId head = assignment.headFor(number);
            complete(number, "userTask_assignHandler", head, Map.of("handler", demo.handler()));
        }
        if (demo.reaches(Progress.IMPARTIAL)) {
            complete(number, "userTask_confirmImpartiality", handler, Map.of("decision", "noConflict"));
        }
        if (demo.reaches(Progress.EXAMINED)) {
            complete(number, "userTask_examineComplaint", handler, Map.of());
        }
        if (demo.question() != null) {
            askCommittee(number, handler, demo.question());
        }
        goOn(number, handler, demo);
    }

    private void goOn(CaseNumber number, EmployeeId handler, DemoCase demo) {
        AnswerText answer = demo.answer();
        if (answer != null) {
            answer(number, demo, answer);
        }
        beside.begin(number, handler, demo);
    }

    /** The secretary calls the session, and the first of those invited has declared already. */
    private void askCommittee(CaseNumber number, EmployeeId handler, String question) {
        Map<String, String> session = committee.session();
        complete(number, "userTask_examineComplaint", handler, Map.of("decision", "committee", "question", question));
        complete(number, "userTask_planSession", DemoCommittee.SECRETARY, session);
        complete(number, "userTask_declareImpartiality", DemoCommittee.CHAIR, Map.of("decision", "noConflict"));
    }

    /** Where the registrar doubts, the head of the unit decides. */
    private void classify(CaseNumber number, DemoCase demo) {
        complete(number, "userTask_classifyComplaint", REGISTRAR, classification(demo));
        if (!demo.admission().isEmpty()) {
            complete(number, "userTask_decideAdmissibility", assignment.headFor(number), demo.admission());
        }
        if (demo.forward() != null) {
            complete(number, "userTask_decideAdmissibility", assignment.headFor(number), forwarding(demo.forward()));
        }
    }

    private Map<String, String> forwarding(DemoForwarding decided) {
        Map<String, String> form = new HashMap<>(Map.of("decision", "forward", "reasons", decided.reasons()));
        bodies.active().stream()
                .filter(body -> body.name().equals(decided.body()))
                .forEach(body -> form.put("body", body.id().toString()));
        if (decided.part() != null) {
            form.putAll(Map.of("decision", "forwardPart", "forwardedPart", decided.part()));
        }
        return form;
    }

    private void answer(CaseNumber number, DemoCase demo, AnswerText answer) {
        EmployeeId handler = new EmployeeId(demo.handler());
        answers.save(number, answer, handler);
        if (demo.promise() != null) {
            promise(number, demo.promise(), handler);
        }
        complete(number, "userTask_draftAnswer", handler, Map.of());
        if (demo.reaches(Progress.APPROVED)) {
            EmployeeId supervisor = assignment.approverOf(number);
            complete(number, "userTask_approveAnswer", supervisor, Map.of("decision", "approve"));
        }
    }

    private void promise(CaseNumber number, DemoPromise promised, EmployeeId handler) {
        LocalDate due = calendar.plusWorkingDays(Vilnius.dayOf(timeMachine.now()), promised.workingDays());
        promises.write(number, new NewPromise(promised.what(), new EmployeeId(promised.keeper()), due), handler);
    }

    private void complete(CaseNumber number, String step, EmployeeId by, Map<String, ?> form) {
        tasks.complete(number, step, by, form);
        timeMachine.catchUp();
    }

    private static Map<String, ?> classification(DemoCase demo) {
        List<String> complainedAbout = demo.complainedAbout();
        return Map.of(
                "kind",
                "complaint",
                "category",
                demo.category(),
                "urgency",
                demo.urgency(),
                "complainedAbout",
                complainedAbout == null ? List.of() : complainedAbout,
                "proposal",
                demo.proposal());
    }
}
