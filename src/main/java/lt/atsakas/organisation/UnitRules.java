package lt.atsakas.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold of a unit: a name of its own, units above it that end, and a head who works here if it has one. */
record UnitRules(Chart before, Chart after) {

    private static final int LONGEST_NAME = 200;
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");

    List<HouseFault> faults(UnitCard card) {
        return Stream.of(code(card), name(card), parent(card), head(card))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<HouseFault> code(UnitCard card) {
        boolean isNew = before.find(card.code()).isEmpty();
        return isNew && !CODE.matcher(card.code().value()).matches()
                ? fault("code", "organisation.code.malformed")
                : Optional.empty();
    }

    private Optional<HouseFault> name(UnitCard card) {
        Optional<String> amiss = EmployeeRules.wordsAmiss(card.name(), "organisation.unit.nameMissing");
        if (amiss.isPresent()) {
            return fault("name", amiss.get(), LONGEST_NAME);
        }
        boolean another = after.units().stream()
                .anyMatch(
                        unit -> !unit.code().equals(card.code()) && unit.name().equalsIgnoreCase(card.name()));
        return another ? fault("name", "organisation.unit.nameTaken") : Optional.empty();
    }

    private Optional<HouseFault> parent(UnitCard card) {
        UnitCode parent = card.parent();
        if (parent == null) {
            return Optional.empty();
        }
        if (after.find(parent).isEmpty()) {
            return fault("parent", "organisation.unknownUnit");
        }
        return isAboveItself(card) ? fault("parent", "organisation.unit.ring") : Optional.empty();
    }

    private boolean isAboveItself(UnitCard card) {
        Set<UnitCode> above = new HashSet<>();
        @Nullable UnitCode next = card.parent();
        while (next != null && above.add(next)) {
            next = after.find(next).map(UnitCard::parent).orElse(null);
        }
        return above.contains(card.code());
    }

    private Optional<HouseFault> head(UnitCard card) {
        EmployeeId head = card.head();
        return head == null || after.isActive(head) ? Optional.empty() : fault("head", "organisation.head.former");
    }

    private static Optional<HouseFault> fault(String field, String key, Object... arguments) {
        return Optional.of(HouseFault.ofUnit(field, key, arguments));
    }
}
