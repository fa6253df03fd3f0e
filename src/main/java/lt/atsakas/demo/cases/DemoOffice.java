package lt.atsakas.demo.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.assignment.RecusalGround;
import lt.atsakas.assignment.RecusalOrigin;
import lt.atsakas.assignment.RecusalRequest;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.AnswerText;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.demo.cases.DemoCase.DemoContribution;
import lt.atsakas.demo.cases.DemoCase.DemoExtension;
import lt.atsakas.demo.cases.DemoCase.DemoForwarding;
import lt.atsakas.demo.cases.DemoCase.DemoPromise;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.extension.ExtensionId;
import lt.atsakas.extension.ExtensionRequest;
import lt.atsakas.forwarding.AddressBook;
import lt.atsakas.inquiry.ContributionDesk;
import lt.atsakas.inquiry.NewContribution;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.process.CaseTasks;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.sequel.NewPromise;
import lt.atsakas.sequel.PromiseDesk;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.suspension.SuspensionDesk;
import lt.atsakas.suspension.SuspensionReason;
import lt.atsakas.suspension.SuspensionRequest;
import lt.atsakas.withdrawal.WithdrawalDesk;
import lt.atsakas.withdrawal.WithdrawalRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The employees at work: each step is the task that Tasklist offers, done by whoever it waits for. */
@Component
@Profile("demo")
class DemoOffice {

    private static final EmployeeId REGISTRAR = new EmployeeId("registrar");

    private final CaseTasks tasks;
    private final AssignmentDesk assignment;
    private final AnswerDesk answers;
    private final RecusalDesk recusals;
    private final ExtensionDesk extensions;
    private final WithdrawalDesk withdrawals;
    private final SuspensionDesk suspensions;
    private final DeadlineDesk deadlines;
    private final AddressBook bodies;
    private final PromiseDesk promises;
    private final WorkingCalendar calendar;
    private final DemoCommittee committee;
    private final ContributionDesk contributions;
    private final CaseRegistry registry;
    private final TimeMachine timeMachine;

    DemoOffice(
            CaseTasks tasks,
            AssignmentDesk assignment,
            AnswerDesk answers,
            RecusalDesk recusals,
            ExtensionDesk extensions,
            WithdrawalDesk withdrawals,
            SuspensionDesk suspensions,
            DeadlineDesk deadlines,
            AddressBook bodies,
            PromiseDesk promises,
            WorkingCalendar calendar,
            DemoCommittee committee,
            ContributionDesk contributions,
            CaseRegistry registry,
            TimeMachine timeMachine) {
        this.tasks = tasks;
        this.assignment = assignment;
        this.answers = answers;
        this.recusals = recusals;
        this.extensions = extensions;
        this.withdrawals = withdrawals;
        this.suspensions = suspensions;
        this.deadlines = deadlines;
        this.bodies = bodies;
        this.promises = promises;
        this.calendar = calendar;
        this.committee = committee;
        this.contributions = contributions;
        this.registry = registry;
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
        if (demo.doubt() != null) {
            enterDoubt(number, handler, demo.doubt());
        }
        if (demo.withdrawn() != null) {
            withdrawals.ask(WithdrawalRequest.byClient(number, demo.withdrawn()));
            timeMachine.catchUp();
        }
        if (demo.suspended() != null) {
            suspend(number, handler, demo.suspended());
        }
        if (demo.extension() != null) {
            extend(number, handler, demo.extension());
        }
        if (demo.contribution() != null) {
            askUnit(number, handler, demo.contribution());
        }
    }

    /** The handler asks another unit, as on the page of the case; its head has not replied yet. */
    private void askUnit(CaseNumber number, EmployeeId handler, DemoContribution asked) {
        contributions.ask(new NewContribution(
                number,
                new UnitCode(asked.unit()),
                asked.question(),
                contributions.usualDay(registry.facts(number)),
                Set.of(),
                handler));
        timeMachine.catchUp();
    }

    /** The handler asks to wait for an expert, as on the page of the case, and the supervisor agrees. */
    private void suspend(CaseNumber number, EmployeeId handler, String explanation) {
        LocalDate reviewOn = suspensions.reviewDays().get(1);
        suspensions.ask(new SuspensionRequest(number, SuspensionReason.EXPERT, explanation, reviewOn, handler));
        timeMachine.catchUp();
        complete(number, "userTask_decideSuspension", assignment.supervisorOf(number), Map.of("decision", "suspend"));
    }

    /** The handler asks for more time, as on the page of the case; whoever has to decide may have granted it. */
    private void extend(CaseNumber number, EmployeeId handler, DemoExtension asked) {
        LocalDate newDue = deadlines.extensionRoom(number).days().get(asked.workingDays() - 1);
        ExtensionId extension =
                extensions.ask(new ExtensionRequest(number, asked.reason(), asked.explanation(), newDue, handler));
        timeMachine.catchUp();
        if (asked.granted()) {
            complete(number, "userTask_decideExtension", extensions.decidingOn(extension), Map.of("decision", "grant"));
        }
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

    /** The registrar enters what the client said on the telephone; the handler's supervisor has to decide. */
    private void enterDoubt(CaseNumber number, EmployeeId handler, String doubt) {
        recusals.raise(new RecusalRequest(
                number, handler, RecusalGround.OTHER_DOUBT, doubt, RecusalOrigin.CLIENT, Actor.employee(REGISTRAR)));
        timeMachine.catchUp();
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
