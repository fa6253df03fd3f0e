package lt.atsakas.acceptance.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import lt.atsakas.appointment.Candidate;
import lt.atsakas.appointment.Suggestions;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.AnswerText;
import lt.atsakas.correspondence.AppealKind;
import lt.atsakas.correspondence.Decision;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.extension.ExtensionReason;
import lt.atsakas.extension.ExtensionRequest;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.CaseTasks;
import lt.atsakas.process.task.FreshOffers;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.testing.Complaints;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/** Those who work on the year's complaints: on working mornings they do some of what waits for them, each case at its own pace. */
final class Office {

    private static final AnswerText ANSWER = new AnswerText(
            Decision.UPHELD,
            "Nustatyta, kad šildymo vožtuvas sugedęs.",
            "Viešojo administravimo įstatymo 10 straipsnis.",
            "Vožtuvas pakeistas, temperatūra bute – 20 laipsnių.",
            AppealKind.ADMINISTRATIVE);

    private final ApplicationContext beans;
    private final Random dice;
    private final Vacations vacations;
    private final Map<CaseNumber, Filing> cases = new HashMap<>();
    private final List<CaseNumber> open = new ArrayList<>();
    private final Set<CaseNumber> returned = new HashSet<>();

    Office(ApplicationContext beans, Random dice, Vacations vacations) {
        this.beans = beans;
        this.dice = dice;
        this.vacations = vacations;
    }

    Map<CaseNumber, Filing> cases() {
        return Map.copyOf(cases);
    }

    void take(Filing filing) {
        CaseNumber number = filing.filedWith(beans.getBean(Complaints.class));
        cases.put(number, filing);
        open.add(number);
    }

    /** Whether there is still something to work on. */
    boolean isBusy() {
        return !open.isEmpty();
    }

    void work(LocalDate morning) {
        if (open.isEmpty()) {
            return;
        }
        Map<CaseNumber, CaseFacts> facts = beans.getBean(CaseRegistry.class).facts(open);
        open.removeIf(number -> facts.get(number).isClosed());
        for (CaseNumber number : List.copyOf(open)) {
            if (isWorkedOn(facts.get(number), morning)) {
                work(number, morning);
            }
        }
    }

    private void work(CaseNumber number, LocalDate morning) {
        askForMore(number);
        for (Task task : tasks(number)) {
            if (dice.nextInt(100) < 75) {
                doIt(number, task.getId(), morning);
            }
        }
    }

    private List<Task> tasks(CaseNumber number) {
        return beans.getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    /** Nobody who is away. */
    private Optional<EmployeeId> doer(Task task, LocalDate morning) {
        String doer = task.getAssignee() != null ? task.getAssignee() : candidate(task);
        return Optional.of(doer)
                .filter(present -> !vacations.isAway(present, morning))
                .map(EmployeeId::new);
    }

    private String candidate(Task task) {
        return beans.getBean(TaskService.class).getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getUserId)
                .filter(candidate -> candidate != null)
                .findFirst()
                .orElse("registrar");
    }

    /** Who sleeps wakes up when the term has passed. */
    private boolean isWorkedOn(CaseFacts facts, LocalDate morning) {
        LocalDate due = facts.answerDue();
        boolean late = due != null && morning.isAfter(due);
        return dice.nextInt(100) < (late ? 50 : filing(facts.number()).pace().chance());
    }

    /** If it is still there, and by whoever has it by now. */
    private void doIt(CaseNumber number, String id, LocalDate morning) {
        tasks(number).stream()
                .filter(open -> open.getId().equals(id))
                .findFirst()
                .ifPresent(task ->
                        doer(task, morning).ifPresent(doer -> complete(number, task.getTaskDefinitionKey(), id, doer)));
    }

    /** With what the form offers when it is opened. */
    private void complete(CaseNumber number, String step, String id, EmployeeId doer) {
        beans.getBean(FreshOffers.class).of(id, number);
        Map<String, ?> form = form(number, step, doer);
        try {
            beans.getBean(CaseTasks.class).complete(number, step, doer, form);
        } catch (RuleViolation refused) {
            throw new AssertionError(step + " of " + number.value() + " refuses " + form, refused);
        }
    }

    private Map<String, ?> form(CaseNumber number, String step, EmployeeId doer) {
        return switch (step) {
            case "userTask_classifyComplaint" -> classified(number);
            case "userTask_assignHandler" -> Map.of("handler", handler(number, doer));
            case "userTask_confirmImpartiality" -> impartiality(number);
            case "userTask_decideRecusal" -> decided("uphold", "refuse", "reasons");
            case "userTask_reportRefusal" -> Map.of("proof", "VTEK raštas");
            case "userTask_examineComplaint" -> examined(number, doer);
            case "userTask_draftAnswer" -> drafted(number, doer);
            case "userTask_approveAnswer" -> approval(number);
            case "userTask_guardTerm" -> Map.of("decision", "answer");
            case "userTask_decideExtension" -> decided("grant", "refuse", "reasons");
            case "userTask_handleEscalation" -> escalation();
            default -> throw new AssertionError("Nobody here knows how to do " + step);
        };
    }

    private Map<String, ?> classified(CaseNumber number) {
        return Map.of("kind", "complaint", "category", filing(number).category(), "urgency", "none");
    }

    private String handler(CaseNumber number, EmployeeId head) {
        List<Candidate> candidates = beans.getBean(Suggestions.class).choiceToAssign(number, head).candidates().stream()
                .filter(candidate -> !candidate.isDoubtful())
                .toList();
        return candidates.get(dice.nextInt(candidates.size())).employee().id().value();
    }

    private Map<String, ?> impartiality(CaseNumber number) {
        return filing(number).conflicted() && dice.nextBoolean()
                ? Map.of("decision", "conflict", "ground", "nearRelative", "reason", "Pareiškėja – mano teta.")
                : Map.of("decision", "noConflict");
    }

    private Map<String, ?> decided(String granted, String refused, String reasons) {
        return dice.nextInt(100) < 75
                ? Map.of("decision", granted)
                : Map.of("decision", refused, reasons, "Nurodytos aplinkybės to nepagrindžia.");
    }

    private Map<String, ?> examined(CaseNumber number, EmployeeId handler) {
        confirmImpartiality(number, handler);
        return Map.of("note", "Apžiūrėta vietoje.");
    }

    /** Whoever stands in does so on the page of the case. */
    private void confirmImpartiality(CaseNumber number, EmployeeId handler) {
        Impartiality impartiality = beans.getBean(Impartiality.class);
        if (!Impartiality.isConfirmed(beans.getBean(Journal.class).of(number), handler)) {
            impartiality.confirm(number, handler);
        }
    }

    private Map<String, ?> drafted(CaseNumber number, EmployeeId handler) {
        confirmImpartiality(number, handler);
        beans.getBean(AnswerDesk.class).save(number, ANSWER, handler);
        return Map.of();
    }

    private Map<String, ?> approval(CaseNumber number) {
        return filing(number).returned() && returned.add(number)
                ? Map.of("decision", "return", "comments", "Papildykite motyvus.")
                : Map.of("decision", "approve");
    }

    private Map<String, ?> escalation() {
        return Map.of("decision", "remind");
    }

    /** Once the handler has seen what there is to do; a few days before the term it is too late to begin with it. */
    private void askForMore(CaseNumber number) {
        CaseFacts facts = facts(number);
        EmployeeId handler = facts.handler();
        ExtensionDesk desk = beans.getBean(ExtensionDesk.class);
        if (!filing(number).asksForMore() || handler == null || dice.nextInt(100) >= 25) {
            return;
        }
        if (desk.mayAsk(facts, handler)
                && desk.obstacle(number).isEmpty()
                && desk.of(number).size() < 2) {
            List<LocalDate> days =
                    beans.getBean(DeadlineDesk.class).extensionRoom(number).days();
            desk.ask(new ExtensionRequest(
                    number,
                    ExtensionReason.OTHER_BODY,
                    "Laukiame šilumos tiekėjo duomenų.",
                    days.get(dice.nextInt(days.size())),
                    handler));
        }
    }

    private Filing filing(CaseNumber number) {
        return cases.get(number);
    }

    private CaseFacts facts(CaseNumber number) {
        return beans.getBean(CaseRegistry.class).facts(number);
    }
}
