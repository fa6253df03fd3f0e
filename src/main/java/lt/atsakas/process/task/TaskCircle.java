package lt.atsakas.process.task;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may work on a task and who may see it: its assignee and candidates work, the assignee's direct supervisor sees, and so does
 * the supervisor of the absent whose work it is, where they may see the case; the barred do neither. A group with a barred member is
 * granted member by member.
 */
@Component
class TaskCircle {

    private final ObjectProvider<Organisation> organisation;
    private final CaseOfTask cases;

    TaskCircle(ObjectProvider<Organisation> organisation, CaseOfTask cases) {
        this.organisation = organisation;
        this.cases = cases;
    }

    Map<Holder, TaskRight> of(DelegateTask task) {
        return rights(task, task.getCandidates().stream());
    }

    /** The circle once this candidate has gone. */
    Map<Holder, TaskRight> without(Holder leaving, DelegateTask task) {
        return rights(
                task,
                task.getCandidates().stream()
                        .filter(candidate -> !holder(candidate).equals(leaving)));
    }

    private Map<Holder, TaskRight> rights(DelegateTask task, Stream<IdentityLink> candidates) {
        Set<EmployeeId> barred = cases.barredFrom(task);
        Stream<Holder> assignee = Stream.ofNullable(task.getAssignee()).map(id -> new Holder(id, false));
        Map<Holder, TaskRight> rights = new LinkedHashMap<>();
        Stream.concat(assignee, candidates.flatMap(candidate -> holders(candidate, barred)))
                .filter(holder -> holder.isGroup() || !barred.contains(new EmployeeId(holder.id())))
                .forEach(holder -> rights.put(holder, TaskRight.WORK));
        supervisors(task)
                .filter(supervisor -> cases.isOpenTo(supervisor, task))
                .forEach(supervisor -> rights.merge(Holder.employee(supervisor), TaskRight.SEE, TaskRight::or));
        return rights;
    }

    private static Holder holder(IdentityLink candidate) {
        String user = candidate.getUserId();
        return user == null ? Holder.group(candidate.getGroupId()) : new Holder(user, false);
    }

    private Stream<Holder> holders(IdentityLink candidate, Set<EmployeeId> barred) {
        Holder holder = holder(candidate);
        if (!holder.isGroup() || barred.isEmpty()) {
            return Stream.of(holder);
        }
        List<EmployeeId> members = membersOf(holder.id());
        return members.stream().anyMatch(barred::contains) ? members.stream().map(Holder::employee) : Stream.of(holder);
    }

    private List<EmployeeId> membersOf(String groupId) {
        return Arrays.stream(Role.values())
                .filter(role -> role.groupId().equals(groupId))
                .flatMap(role -> organisation.getObject().withRole(role).stream())
                .map(EmployeeCard::id)
                .toList();
    }

    private Stream<EmployeeId> supervisors(DelegateTask task) {
        return Stream.of(Optional.ofNullable(task.getAssignee()), Optional.ofNullable(task.getOwner()))
                .flatMap(Optional::stream)
                .flatMap(person -> organisation.getObject().find(new EmployeeId(person)).stream())
                .flatMap(person -> Stream.ofNullable(person.supervisor()));
    }
}
