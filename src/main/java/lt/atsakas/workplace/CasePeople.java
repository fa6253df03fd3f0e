package lt.atsakas.workplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.assignment.ReassignmentDesk;
import lt.atsakas.assignment.Substitution;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.intake.Reception;
import lt.atsakas.intake.ReceptionBook;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names the people of a case for its page. */
@Component
class CasePeople {

    private final Organisation organisation;
    private final AssignmentDesk assignment;
    private final Impartiality impartiality;
    private final ReassignmentDesk reassignment;
    private final Attendance attendance;
    private final Substitution substitution;
    private final AnswerDesk answers;
    private final ReceptionBook receptions;
    private final Names names;

    CasePeople(
            Organisation organisation,
            AssignmentDesk assignment,
            Impartiality impartiality,
            ReassignmentDesk reassignment,
            Attendance attendance,
            Substitution substitution,
            AnswerDesk answers,
            ReceptionBook receptions,
            Names names) {
        this.organisation = organisation;
        this.assignment = assignment;
        this.impartiality = impartiality;
        this.reassignment = reassignment;
        this.attendance = attendance;
        this.substitution = substitution;
        this.answers = answers;
        this.receptions = receptions;
        this.names = names;
    }

    CaseView.People of(CaseFacts facts, @Nullable EmployeeId decider, EmployeeId viewer) {
        LocalDate awayUntil = Optional.ofNullable(facts.handler())
                .flatMap(attendance::awayUntil)
                .orElse(null);
        Set<EmployeeId> named = impartiality.complainedAbout(facts.number());
        List<EmployeeCard> everybody = organisation.all();
        return new CaseView.People(
                nameOf(facts.handler()),
                awayUntil,
                awayUntil == null ? null : nameOf(substitution.of(facts)),
                isApproved(facts) && decider == null ? both(() -> approverOf(facts)) : null,
                nameOf(decider),
                facts.unit() == null ? null : lead(facts.number(), facts.unit()),
                unitOf(facts.unit()),
                nameOf(facts.registeredBy()),
                everybody.stream().filter(person -> named.contains(person.id())).toList(),
                everybody.stream()
                        .filter(person -> person.active() || named.contains(person.id()))
                        .toList(),
                impartiality.mayName(facts, viewer),
                reassignment.mayReassign(facts, viewer),
                receptionOf(facts));
    }

    /** What was answered by word of mouth nobody approves. */
    private static boolean isApproved(CaseFacts facts) {
        return facts.handler() != null && facts.outcome() != Outcome.ANSWERED_AT_ONCE;
    }

    /** Only who came stood in a queue or had an agreed time. */
    private @Nullable Reception receptionOf(CaseFacts facts) {
        return facts.channel() == Channel.IN_PERSON
                ? receptions.of(facts.number()).orElse(null)
                : null;
    }

    private EmployeeId approverOf(CaseFacts facts) {
        return assignment.approverOf(facts.number(), answers.authorOf(facts.number()));
    }

    /** Where the head is missing or barred, others decide who are no heads. */
    private CaseView.People.Lead lead(CaseNumber number, UnitCode unit) {
        Supplier<EmployeeId> leading = () -> assignment.headFor(number);
        boolean head = attendance
                .asIfNobodyWereAway(leading)
                .equals(organisation.unit(unit).head());
        return new CaseView.People.Lead(both(leading), head);
    }

    /** Whoever does it today and, where that is somebody else, in whose place. */
    private String both(Supplier<EmployeeId> doer) {
        return names.inPlaceOf(doer.get(), attendance.asIfNobodyWereAway(doer));
    }

    private @Nullable String nameOf(@Nullable EmployeeId employee) {
        return employee == null ? null : organisation.employee(employee).fullName();
    }

    private @Nullable String unitOf(@Nullable UnitCode unit) {
        return unit == null ? null : organisation.unit(unit).name();
    }
}
