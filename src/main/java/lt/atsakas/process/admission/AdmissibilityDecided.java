package lt.atsakas.process.admission;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.admission.AdmissionDesk;
import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.admission.LearnedDayImpossible;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.admission.RefusalGround;
import lt.atsakas.admission.RefusalProposal;
import lt.atsakas.forwarding.BodyId;
import lt.atsakas.forwarding.ForwardingDecision;
import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.process.form.Deputies;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever leads the unit lets the complaint be examined, asks the client to cure what it lacks, forwards it or a part of it to the body that is competent, or proposes to leave it unexamined on one of the law's grounds. */
@Component
@TakesFields(
        needs = Variables.DECISION,
        accepts = {
            Variables.REFUSAL_GROUND,
            Variables.REASONS,
            Variables.LEARNED_ON,
            Variables.DEFICIENCIES,
            Variables.CURE_DAYS,
            Variables.BODY,
            Variables.FORWARDED_PART,
            Variables.PROCEEDINGS_SEEN
        })
class AdmissibilityDecided implements TaskListener {

    private static final String LEAVE = "leave";
    private static final String ASK = "deficiencies";
    private static final String FORWARD = "forward";
    private static final String FORWARD_PART = "forwardPart";
    private static final Set<String> DECISIONS = Set.of("examine", ASK, FORWARD, FORWARD_PART, LEAVE);
    private static final Set<String> TERMS = Set.of("5", "10", "15", "20");
    private static final Set<String> GROUNDS =
            Arrays.stream(RefusalGround.values()).map(RefusalGround::code).collect(Collectors.toUnmodifiableSet());

    private final AdmissionDesk admission;
    private final RefusalDesk refusals;
    private final DeficiencyDesk deficiencies;
    private final ForwardingDesk forwardings;
    private final SeenProceedings proceedings;
    private final Deputies deputies;

    AdmissibilityDecided(
            AdmissionDesk admission,
            RefusalDesk refusals,
            DeficiencyDesk deficiencies,
            ForwardingDesk forwardings,
            SeenProceedings proceedings,
            Deputies deputies) {
        this.admission = admission;
        this.refusals = refusals;
        this.deficiencies = deficiencies;
        this.forwardings = forwardings;
        this.proceedings = proceedings;
        this.deputies = deputies;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        proceedings.requireAll(form);
        String decision = form.choice(Variables.DECISION, DECISIONS);
        switch (decision) {
            case LEAVE -> refusals.propose(form.caseNumber(), proposal(form), form.completer());
            case ASK -> ask(form);
            case FORWARD -> forward(form, null);
            case FORWARD_PART -> forward(form, form.text(Variables.FORWARDED_PART));
            default -> admission.admit(form.caseNumber(), form.completer());
        }
        form.passOn(Variables.OUTCOME, decision.equals(FORWARD_PART) ? FORWARD : decision);
    }

    private void ask(TaskForm form) {
        int workingDays = Integer.parseInt(form.choice(Variables.CURE_DAYS, TERMS));
        deficiencies.find(form.caseNumber(), form.text(Variables.DEFICIENCIES), workingDays, form.completer());
    }

    private void forward(TaskForm form, @Nullable String part) {
        BodyId body = BodyId.of(form.text(Variables.BODY));
        forwardings.decide(
                form.caseNumber(),
                new ForwardingDecision(body, part, form.text(Variables.REASONS)),
                form.completer(),
                deputies.inPlaceOf(form));
    }

    private static RefusalProposal proposal(TaskForm form) {
        RefusalGround ground =
                RefusalGround.of(form.choice(Variables.REFUSAL_GROUND, GROUNDS)).orElseThrow();
        LocalDate learnedOn = ground == RefusalGround.TOO_OLD ? day(form.text(Variables.LEARNED_ON)) : null;
        return new RefusalProposal(ground, form.text(Variables.REASONS), learnedOn);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new LearnedDayImpossible();
        }
    }
}
