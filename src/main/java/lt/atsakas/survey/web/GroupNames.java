package lt.atsakas.survey.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCard;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.survey.Breakdown;
import lt.atsakas.survey.Group;
import lt.atsakas.survey.Results;
import org.springframework.stereotype.Component;

/** What the groups of clients are called. */
@Component
class GroupNames {

    private final Organisation organisation;
    private final HouseWords words;

    GroupNames(Organisation organisation, HouseWords words) {
        this.organisation = organisation;
        this.words = words;
    }

    /** By the code of each group that is shown. */
    Map<String, String> of(Results found) {
        return found.shown().groups().stream().map(Group::code).collect(toMap(code -> code, code -> name(found, code)));
    }

    /** The groups that are shown, by their names. */
    static List<Group> inOrder(Results found, Map<String, String> names) {
        return found.shown().groups().stream()
                .sorted(Comparator.comparing(group -> names.getOrDefault(group.code(), "")))
                .toList();
    }

    /** Whose clients are shown, in one line; empty for the whole house. */
    String units(Results found) {
        return found.units().stream().map(this::unit).sorted().collect(joining(", "));
    }

    private String name(Results found, String code) {
        Breakdown by = found.by();
        return switch (by) {
            case UNIT -> unit(new UnitCode(code));
            case CATEGORY -> words.orElse("category." + code, code);
            case CHANNEL -> words.of("channel." + code.toLowerCase(Locale.ROOT));
        };
    }

    private String unit(UnitCode code) {
        return organisation.units().stream()
                .filter(unit -> unit.code().equals(code))
                .map(UnitCard::name)
                .findFirst()
                .orElse(code.value());
    }
}
