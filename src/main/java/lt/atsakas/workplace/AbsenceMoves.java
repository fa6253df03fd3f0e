package lt.atsakas.workplace;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewAbsence;
import lt.atsakas.process.AbsencePreview;
import lt.atsakas.process.MovingTask;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * What an absence would move, as far as the one who asks may know of the cases; of the rest only how many, and nothing of those
 * that they are barred from.
 */
@Component
class AbsenceMoves {

    private final AbsencePreview preview;
    private final CaseAccess access;
    private final Bar bar;
    private final AbsenceLists lists;
    private final Names names;

    AbsenceMoves(AbsencePreview preview, CaseAccess access, Bar bar, AbsenceLists lists, Names names) {
        this.preview = preview;
        this.access = access;
        this.bar = bar;
        this.lists = lists;
        this.names = names;
    }

    /**
     * The tasks in their order.
     *
     * @param others how many more there are, in cases of which the one who asks may not know
     * @param atOnce whether the absence lasts today
     */
    record Moves(List<MovingTask> tasks, int others, boolean atOnce, Names names) {}

    Moves of(NewAbsence absence, EmployeeId viewer) {
        Set<CaseNumber> barred = bar.casesBarredTo(viewer);
        List<MovingTask> all = preview.of(absence.employee(), absence.deputy()).stream()
                .filter(task -> !barred.contains(task.number()))
                .toList();
        Set<CaseNumber> visible =
                access.visible(all.stream().map(MovingTask::number).collect(toSet()), viewer);
        List<MovingTask> seen =
                all.stream().filter(task -> visible.contains(task.number())).toList();
        return new Moves(seen, all.size() - seen.size(), absence.days().includes(lists.today()), names);
    }
}
