package lt.atsakas.workplace;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.EscalationProof;
import lt.atsakas.process.OrphanedTask;
import lt.atsakas.process.OrphanedTasks;
import lt.atsakas.process.ProofFinding;
import lt.atsakas.process.WhoIsNext;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Circle;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The tasks that nobody can do, for those who can change that: heads and the director see those of their own cases, administrators all but those
 * of cases from which they are barred. And what the last proof of the night has found and whom it named next, for the same people.
 */
@Controller
class OrphanedTasksPage {

    private final OrphanedTasks orphans;
    private final EscalationProof proof;
    private final CaseAccess access;
    private final Bar bar;
    private final Names names;
    private final HolderWords holders;

    OrphanedTasksPage(
            OrphanedTasks orphans,
            EscalationProof proof,
            CaseAccess access,
            Bar bar,
            Names names,
            HolderWords holders) {
        this.orphans = orphans;
        this.proof = proof;
        this.access = access;
        this.bar = bar;
        this.names = names;
        this.holders = holders;
    }

    /** A line of a list; only who may see the case gets a link to it. */
    record Line<T>(T task, boolean open) {}

    @GetMapping("/orphaned-tasks")
    String list(@RequestParam(defaultValue = "0") int page, @CurrentEmployee SignedInEmployee me, Model model) {
        model.addAttribute("lines", linesFor(me, orphans.all(), OrphanedTask::number));
        proof.last().ifPresent(last -> {
            model.addAttribute("proof", last);
            model.addAttribute("findings", linesFor(me, last.findings(), ProofFinding::number));
            model.addAttribute("next", nextFor(me, page));
            model.addAttribute("ofAll", me.has(Role.ADMINISTRATOR));
            model.addAttribute("names", names);
            model.addAttribute("holders", holders);
        });
        return "workplace/orphaned-tasks";
    }

    /** To administrators also what they may not open, unless it is restricted or hidden. */
    private WhoIsNext.Page nextFor(SignedInEmployee me, int page) {
        Circle own = access.circleOf(me.id());
        return proof.namedNext(me.has(Role.ADMINISTRATOR) ? own.withAllUnrestricted() : own, own, page);
    }

    private <T> List<Line<T>> linesFor(SignedInEmployee me, List<T> all, Function<T, CaseNumber> number) {
        Set<CaseNumber> visible = access.visible(all.stream().map(number).collect(toSet()), me.id());
        Set<CaseNumber> barred = bar.casesBarredTo(me.id());
        return all.stream()
                .filter(task -> !barred.contains(number.apply(task)))
                .map(task -> new Line<>(task, visible.contains(number.apply(task))))
                .filter(line -> line.open() || me.has(Role.ADMINISTRATOR))
                .toList();
    }
}
