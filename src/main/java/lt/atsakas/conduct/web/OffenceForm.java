package lt.atsakas.conduct.web;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.conduct.NewOffence;
import lt.atsakas.conduct.OffenceKind;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;

/** A report as it is typed in. */
record OffenceForm(
        @Nullable OffenceKind kind,
        @Nullable String caseNumber,
        @Nullable String facts,
        @Nullable List<String> employee) {

    /** Begun on the page of a case, or on none. */
    static OffenceForm begun(@Nullable String caseNumber) {
        return new OffenceForm(null, TypedCase.shown(caseNumber), null, null);
    }

    List<PageFault> faults(HouseWords words) {
        List<PageFault> faults = new ArrayList<>();
        if (kind == null) {
            faults.add(new PageFault("kind", words.of("offence.missing.kind")));
        }
        if (facts == null || facts.isBlank()) {
            faults.add(new PageFault("facts", words.of("offence.missing.facts")));
        }
        return faults;
    }

    public boolean names(EmployeeId person) {
        return employee != null && employee.contains(person.value());
    }

    /** Once nothing is missing. */
    NewOffence by(EmployeeId reporter) {
        return new NewOffence(
                requireNonNull(kind), TypedCase.read(caseNumber), requireNonNull(facts), concerned(), reporter);
    }

    private Set<EmployeeId> concerned() {
        return employee == null
                ? Set.of()
                : employee.stream().map(EmployeeId::new).collect(Collectors.toUnmodifiableSet());
    }
}
