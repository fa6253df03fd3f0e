package lt.atsakas.process.admission;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.util.List;
import lt.atsakas.proceedings.NotedProceedings;
import lt.atsakas.proceedings.ProceedingCard;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.HouseWords;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * What whoever decides about admissibility was shown of proceedings elsewhere (VAĮ 11(3)(4)). While they decide nothing but new ones can be added, so
 * how many there are tells whether they know them all; the form shows it, may not change it and sends it back.
 */
@Component
class SeenProceedings {

    private final NotedProceedings noted;
    private final HouseWords words;

    SeenProceedings(NotedProceedings noted, HouseWords words) {
        this.noted = noted;
        this.words = words;
    }

    void show(DelegateTask task) {
        task.setVariableLocal(
                Variables.PROCEEDINGS_SEEN,
                now(new CaseNumber(task.getExecution().getProcessBusinessKey())));
    }

    /** Refused when one was written down since the form was opened, or since a task began that showed none yet. */
    void requireAll(TaskForm form) {
        String seen = form.shown(Variables.PROCEEDINGS_SEEN).orElseGet(this::none);
        if (!seen.equals(now(form.caseNumber()))) {
            throw new ProceedingsNotSeen();
        }
    }

    private String now(CaseNumber number) {
        List<ProceedingCard> present = noted.of(number);
        return present.stream()
                .reduce((before, after) -> after)
                .map(last -> words.of("proceedings.seen.some", present.size(), DATES.shortMoment(last.recordedAt())))
                .orElseGet(this::none);
    }

    private String none() {
        return words.of("proceedings.seen.none");
    }
}
