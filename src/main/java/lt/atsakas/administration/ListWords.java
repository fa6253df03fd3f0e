package lt.atsakas.administration;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCard;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** How lists of staff write what people say in words: roles by their names, units by code or name, yes and no. */
@Component
class ListWords {

    private static final String BETWEEN = ", ";

    private final Organisation organisation;
    private final HouseWords words;

    ListWords(Organisation organisation, HouseWords words) {
        this.organisation = organisation;
        this.words = words;
    }

    List<String> columns() {
        return Arrays.stream(StaffColumn.values()).map(this::name).toList();
    }

    String name(StaffColumn column) {
        return words.of(column.messageKey());
    }

    /** The several words of one cell. */
    static List<String> several(String cell) {
        return Arrays.stream(cell.split("[,;|\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    Optional<Role> role(String word) {
        return Arrays.stream(Role.values())
                .filter(role ->
                        word.equalsIgnoreCase(words.of(role.messageKey())) || word.equalsIgnoreCase(role.name()))
                .findFirst();
    }

    String everyRole() {
        return roles(Set.of(Role.values()));
    }

    String roles(Set<Role> roles) {
        return roles.stream().sorted().map(role -> words.of(role.messageKey())).collect(joining(BETWEEN));
    }

    Optional<UnitCode> unit(String word) {
        return organisation.units().stream()
                .filter(unit -> word.equalsIgnoreCase(unit.code().value()) || word.equalsIgnoreCase(unit.name()))
                .map(UnitCard::code)
                .findFirst();
    }

    static String codes(Stream<UnitCode> units) {
        return units.map(UnitCode::value).sorted().collect(joining(BETWEEN));
    }

    Optional<Boolean> answer(String word) {
        return Stream.of(true, false)
                .filter(answer -> word.equalsIgnoreCase(answer(answer)))
                .findFirst();
    }

    String answer(boolean answer) {
        return words.of(answer ? "answer.yes" : "answer.no");
    }
}
