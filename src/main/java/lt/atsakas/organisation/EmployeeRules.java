package lt.atsakas.organisation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lt.atsakas.shared.MailAddress;
import lt.atsakas.shared.TypedText;

/** What must hold of an employee: names that can be read, a unit, a line of supervisors that ends, nobody left behind. */
record EmployeeRules(Chart before, Chart after) {

    private static final int LONGEST_WORDS = 200;
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9_.@-]{0,63}");
    private static final Pattern PHONE = Pattern.compile("\\(?\\+?[0-9][0-9 ()./-]{3,38}");

    List<HouseFault> faults(EmployeeCard card) {
        List<HouseFault> faults = new ArrayList<>();
        Stream.of(
                        login(card),
                        words(card, "fullName", card.fullName(), "organisation.fullName.missing"),
                        words(card, "position", card.position(), "organisation.position.missing"),
                        email(card),
                        phone(card),
                        unit(card))
                .flatMap(Optional::stream)
                .forEach(faults::add);
        if (card.active()) {
            supervisor(card).ifPresent(faults::add);
            roles(card).ifPresent(faults::add);
        } else {
            leftBehind(card).forEach(faults::add);
        }
        return faults;
    }

    static Optional<String> wordsAmiss(String words, String missing) {
        if (TypedText.saysNothing(words)) {
            return Optional.of(missing);
        }
        if (words.length() > LONGEST_WORDS) {
            return Optional.of("organisation.words.tooLong");
        }
        boolean plain = TypedText.isOneLine(words) && TypedText.unsteered(words).equals(words);
        return plain ? Optional.empty() : Optional.of("organisation.words.unprintable");
    }

    private Optional<HouseFault> login(EmployeeCard card) {
        boolean newcomer = before.find(card.id()).isEmpty();
        return newcomer && !LOGIN.matcher(card.id().value()).matches()
                ? fault(card, "id", "organisation.login.malformed")
                : Optional.empty();
    }

    private static Optional<HouseFault> words(EmployeeCard card, String field, String words, String missing) {
        return wordsAmiss(words, missing).map(key -> HouseFault.of(card.id(), field, key, LONGEST_WORDS));
    }

    private static Optional<HouseFault> email(EmployeeCard card) {
        if (card.email().isBlank()) {
            return fault(card, "email", "organisation.email.missing");
        }
        return MailAddress.isUsable(card.email())
                ? Optional.empty()
                : fault(card, "email", "organisation.email.malformed");
    }

    private static Optional<HouseFault> phone(EmployeeCard card) {
        return card.phone() == null || PHONE.matcher(card.phone()).matches()
                ? Optional.empty()
                : fault(card, "phone", "organisation.phone.malformed");
    }

    private Optional<HouseFault> unit(EmployeeCard card) {
        if (card.unit().value().isBlank()) {
            return fault(card, "unit", "organisation.unit.missing");
        }
        return after.find(card.unit()).isPresent()
                ? Optional.empty()
                : fault(card, "unit", "organisation.unit.unknown", card.unit().value());
    }

    private Optional<HouseFault> supervisor(EmployeeCard card) {
        EmployeeId supervisor = card.supervisor();
        if (supervisor == null) {
            return standsAtTheTop(card)
                    ? Optional.empty()
                    : fault(card, "supervisor", "organisation.supervisor.missing");
        }
        return supervisorAmiss(card, supervisor)
                .map(key -> HouseFault.of(card.id(), "supervisor", key, supervisor.value()))
                .or(() -> ring(card));
    }

    /** Whoever gives rights away does not give themselves the last word on a case. */
    private static Optional<HouseFault> roles(EmployeeCard card) {
        return card.has(Role.ADMINISTRATOR) && card.has(Role.DECIDER_OF_LAST_RESORT)
                ? fault(card, "roles", "organisation.roles.keeperDecides")
                : Optional.empty();
    }

    private Optional<String> supervisorAmiss(EmployeeCard card, EmployeeId supervisor) {
        if (supervisor.equals(card.id())) {
            return Optional.of("organisation.supervisor.self");
        }
        if (after.find(supervisor).isEmpty()) {
            return Optional.of("organisation.supervisor.unknown");
        }
        return after.isActive(supervisor) ? Optional.empty() : Optional.of("organisation.supervisor.former");
    }

    /** Nobody need stand above a director or who decides in the director's place, nor above anybody while there is no director yet. */
    private boolean standsAtTheTop(EmployeeCard card) {
        return card.roles().stream().anyMatch(Role::standsAlone)
                || after.activeWith(Role.DIRECTOR).isEmpty();
    }

    private Optional<HouseFault> ring(EmployeeCard card) {
        List<EmployeeId> ring = SupervisorLine.ring(after, card.id());
        return ring.isEmpty()
                ? Optional.empty()
                : fault(card, "supervisor", "organisation.supervisor.ring", names(ring));
    }

    /** The ring in words, ending where it began. */
    private String names(List<EmployeeId> ring) {
        return Stream.concat(ring.stream(), Stream.of(ring.get(0)))
                .map(id -> after.find(id).map(EmployeeCard::fullName).orElse(id.value()))
                .collect(joining(" → "));
    }

    private List<HouseFault> leftBehind(EmployeeCard card) {
        List<HouseFault> faults = new ArrayList<>();
        List<EmployeeCard> people = after.activeUnder(card.id());
        if (!people.isEmpty()) {
            String names = people.stream().map(EmployeeCard::fullName).collect(joining(", "));
            faults.add(HouseFault.of(card.id(), "active", "organisation.leaver.leads", names));
        }
        List<UnitCard> units = after.headedBy(card.id());
        if (!units.isEmpty()) {
            String names = units.stream().map(UnitCard::name).collect(joining(", "));
            faults.add(HouseFault.of(card.id(), "heads", "organisation.leaver.heads", names));
        }
        return faults;
    }

    private static Optional<HouseFault> fault(EmployeeCard card, String field, String key, Object... arguments) {
        return Optional.of(HouseFault.of(card.id(), field, key, arguments));
    }
}
