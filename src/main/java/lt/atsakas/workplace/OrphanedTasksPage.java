package lt.atsakas.workplace;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.OrphanedTask;
import lt.atsakas.process.OrphanedTasks;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The tasks that nobody can do, for those who can change that: heads and the director see those of their own cases, administrators all but those
 * of cases from which they are barred.
 */
@Controller
class OrphanedTasksPage {

    private final OrphanedTasks orphans;
    private final CaseAccess access;
    private final Bar bar;

    OrphanedTasksPage(OrphanedTasks orphans, CaseAccess access, Bar bar) {
        this.orphans = orphans;
        this.access = access;
        this.bar = bar;
    }

    /** A line of the list; only who may see the case gets a link to it. */
    record Line(OrphanedTask task, boolean open) {}

    @GetMapping("/orphaned-tasks")
    String list(@CurrentEmployee SignedInEmployee me, Model model) {
        model.addAttribute("lines", linesFor(me));
        return "workplace/orphaned-tasks";
    }

    private List<Line> linesFor(SignedInEmployee me) {
        List<OrphanedTask> all = orphans.all();
        Set<CaseNumber> visible =
                access.visible(all.stream().map(OrphanedTask::number).collect(toSet()), me.id());
        Set<CaseNumber> barred = bar.casesBarredTo(me.id());
        return all.stream()
                .filter(task -> !barred.contains(task.number()))
                .map(task -> new Line(task, visible.contains(task.number())))
                .filter(line -> line.open() || me.has(Role.ADMINISTRATOR))
                .toList();
    }
}
