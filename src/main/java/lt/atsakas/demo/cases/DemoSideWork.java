package lt.atsakas.demo.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.assignment.RecusalGround;
import lt.atsakas.assignment.RecusalOrigin;
import lt.atsakas.assignment.RecusalRequest;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.demo.cases.DemoCase.DemoBodyQuestion;
import lt.atsakas.demo.cases.DemoCase.DemoContribution;
import lt.atsakas.demo.cases.DemoCase.DemoExtension;
import lt.atsakas.demo.cases.DemoCase.DemoProceeding;
import lt.atsakas.demo.cases.DemoCase.DemoVisit;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.extension.ExtensionId;
import lt.atsakas.extension.ExtensionRequest;
import lt.atsakas.forwarding.AddressBook;
import lt.atsakas.forwarding.BodyCard;
import lt.atsakas.forwarding.BodyId;
import lt.atsakas.inquiry.BodyQuestionDesk;
import lt.atsakas.inquiry.ClientQuestionDesk;
import lt.atsakas.inquiry.ContributionDesk;
import lt.atsakas.inquiry.NewBodyQuestion;
import lt.atsakas.inquiry.NewClientQuestion;
import lt.atsakas.inquiry.NewContribution;
import lt.atsakas.intake.Addition;
import lt.atsakas.intake.Additions;
import lt.atsakas.intake.IdempotencyKey;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.proceedings.NewProceeding;
import lt.atsakas.proceedings.NewProceeding.Matter;
import lt.atsakas.proceedings.ProceedingsDesk;
import lt.atsakas.process.CaseTasks;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.suspension.SuspensionDesk;
import lt.atsakas.suspension.SuspensionReason;
import lt.atsakas.suspension.SuspensionRequest;
import lt.atsakas.visit.MeetingDesk;
import lt.atsakas.visit.MeetingKind;
import lt.atsakas.visit.MeetingTimes;
import lt.atsakas.visit.NewMeeting;
import lt.atsakas.withdrawal.WithdrawalDesk;
import lt.atsakas.withdrawal.WithdrawalRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the employees of the demo begin beside the case: each as on the page of the case. */
@Component
@Profile("demo")
class DemoSideWork {

    private final CaseTasks tasks;
    private final AssignmentDesk assignment;
    private final RecusalDesk recusals;
    private final ExtensionDesk extensions;
    private final WithdrawalDesk withdrawals;
    private final Additions additions;
    private final SuspensionDesk suspensions;
    private final ProceedingsDesk proceedings;
    private final AddressBook bodies;
    private final BodyQuestionDesk bodyQuestions;
    private final ClientQuestionDesk questions;
    private final ContributionDesk contributions;
    private final MeetingDesk meetings;
    private final WorkingCalendar calendar;
    private final DeadlineDesk deadlines;
    private final CaseRegistry registry;
    private final TimeMachine timeMachine;

    DemoSideWork(
            CaseTasks tasks,
            AssignmentDesk assignment,
            RecusalDesk recusals,
            ExtensionDesk extensions,
            WithdrawalDesk withdrawals,
            Additions additions,
            SuspensionDesk suspensions,
            ProceedingsDesk proceedings,
            AddressBook bodies,
            BodyQuestionDesk bodyQuestions,
            ClientQuestionDesk questions,
            ContributionDesk contributions,
            MeetingDesk meetings,
            WorkingCalendar calendar,
            DeadlineDesk deadlines,
            CaseRegistry registry,
            TimeMachine timeMachine) {
        this.tasks = tasks;
        this.assignment = assignment;
        this.recusals = recusals;
        this.extensions = extensions;
        this.withdrawals = withdrawals;
        this.additions = additions;
        this.suspensions = suspensions;
        this.proceedings = proceedings;
        this.bodies = bodies;
        this.bodyQuestions = bodyQuestions;
        this.questions = questions;
        this.contributions = contributions;
        this.meetings = meetings;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.registry = registry;
        this.timeMachine = timeMachine;
    }

    /** Whatever of it belongs to the case. */
    void begin(CaseNumber number, EmployeeId handler, DemoCase demo) {
        if (demo.doubt() != null) {
            enterDoubt(number, handler, demo.doubt());
        }
        if (demo.withdrawn() != null) {
            withdrawals.ask(WithdrawalRequest.byClient(number, demo.withdrawn()));
            timeMachine.catchUp();
        }
        if (demo.added() != null) {
            additions.take(
                    new Addition(number, demo.added(), List.of(), new IdempotencyKey("demo-addition-" + number)));
        }
        if (demo.suspended() != null) {
            suspend(number, handler, demo.suspended());
        }
        if (demo.extension() != null) {
            extend(number, handler, demo.extension());
        }
        if (demo.proceeding() != null) {
            hearOf(number, demo.proceeding());
        }
        turnToOthers(number, handler, demo);
    }

    private void turnToOthers(CaseNumber number, EmployeeId handler, DemoCase demo) {
        if (demo.bodyQuestion() != null) {
            askBody(number, handler, demo.bodyQuestion());
        }
        if (demo.clientQuestion() != null) {
            askClient(number, handler, demo.clientQuestion());
        }
        if (demo.contribution() != null) {
            askUnit(number, handler, demo.contribution());
        }
        if (demo.visit() != null) {
            visit(number, handler, demo.visit());
        }
    }

    /** The handler arranges to visit the client, as on the page of the case; the letter has left. */
    private void visit(CaseNumber number, EmployeeId handler, DemoVisit planned) {
        LocalDate day = calendar.plusWorkingDays(Vilnius.dayOf(timeMachine.now()), planned.workingDays());
        meetings.plan(new NewMeeting(
                number,
                MeetingKind.HOME_VISIT,
                MeetingTimes.read(day.toString(), planned.time()),
                planned.place(),
                planned.purpose(),
                false,
                handler));
        timeMachine.catchUp();
    }

    /** The registrar writes down what the court's letter says; the handler's supervisor has to decide. */
    private void hearOf(CaseNumber number, DemoProceeding heard) {
        Matter matter = new Matter(heard.body(), heard.bodyName(), heard.bodyCase(), Vilnius.dayOf(timeMachine.now()));
        proceedings.record(new NewProceeding(number, matter, heard.learned(), null, DemoOffice.REGISTRAR));
        timeMachine.catchUp();
    }

    /** The handler asks a body, as on the page of the case; its reply has not come yet. */
    private void askBody(CaseNumber number, EmployeeId handler, DemoBodyQuestion asked) {
        BodyId body = bodies.active().stream()
                .filter(one -> one.name().equals(asked.body()))
                .map(BodyCard::id)
                .findFirst()
                .orElseThrow();
        bodyQuestions.ask(new NewBodyQuestion(
                number, body, asked.question(), bodyQuestions.usualDay(registry.facts(number)), Set.of(), handler));
        timeMachine.catchUp();
    }

    /** The handler asks the client, as on the page of the case; the reply has not come yet. */
    private void askClient(CaseNumber number, EmployeeId handler, String question) {
        questions.ask(new NewClientQuestion(number, question, questions.usualDay(registry.facts(number)), handler));
        timeMachine.catchUp();
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

    /** The registrar enters what the client said on the telephone; the handler's supervisor has to decide. */
    private void enterDoubt(CaseNumber number, EmployeeId handler, String doubt) {
        recusals.raise(new RecusalRequest(
                number,
                handler,
                RecusalGround.OTHER_DOUBT,
                doubt,
                RecusalOrigin.CLIENT,
                Actor.employee(DemoOffice.REGISTRAR)));
        timeMachine.catchUp();
    }

    private void complete(CaseNumber number, String step, EmployeeId by, Map<String, ?> form) {
        tasks.complete(number, step, by, form);
        timeMachine.catchUp();
    }
}
