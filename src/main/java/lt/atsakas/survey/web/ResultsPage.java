package lt.atsakas.survey.web;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCard;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.survey.Breakdown;
import lt.atsakas.survey.Group;
import lt.atsakas.survey.ImprovementCard;
import lt.atsakas.survey.ImprovementDesk;
import lt.atsakas.survey.Results;
import lt.atsakas.survey.SurveyResults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where those who lead read what clients think; quarter and breakdown stand in the address. */
@Controller
class ResultsPage {

    private final SurveyResults results;
    private final ImprovementDesk improvements;
    private final Organisation organisation;
    private final HouseWords words;
    private final Clock clock;

    ResultsPage(
            SurveyResults results,
            ImprovementDesk improvements,
            Organisation organisation,
            HouseWords words,
            Clock clock) {
        this.results = results;
        this.improvements = improvements;
        this.clock = clock;
        this.organisation = organisation;
        this.words = words;
    }

    @GetMapping(SurveyResults.PATH)
    ModelAndView show(
            @RequestParam(required = false) @Nullable String quarter,
            @RequestParam(required = false) @Nullable String by,
            @CurrentEmployee SignedInEmployee me) {
        Results found = results.of(quarter, breakdown(by), me.id());
        Map<String, String> names = names(found);
        return new ModelAndView("survey/results")
                .addObject("found", found)
                .addObject("names", names)
                .addObject("breakdowns", Breakdown.values())
                .addObject("groups", byName(found.shown().groups(), names))
                .addObject("unitNames", unitNames(found))
                .addObject("today", Vilnius.dayOf(clock.instant()))
                .addObject("people", people())
                .addObject("improvements", open(me.id()));
    }

    private List<ImprovementCard> open(EmployeeId reader) {
        return improvements.of(reader).stream().filter(ImprovementCard::isOpen).toList();
    }

    private Map<EmployeeId, String> people() {
        return organisation.all().stream().collect(Collectors.toMap(EmployeeCard::id, EmployeeCard::fullName));
    }

    private static Breakdown breakdown(@Nullable String asked) {
        return Stream.of(Breakdown.values())
                .filter(by -> by.name().equals(asked))
                .findFirst()
                .orElse(Breakdown.UNIT);
    }

    private static List<Group> byName(List<Group> groups, Map<String, String> names) {
        return groups.stream()
                .sorted(Comparator.comparing(group -> names.getOrDefault(group.code(), "")))
                .toList();
    }

    private Map<String, String> names(Results found) {
        return found.shown().groups().stream()
                .map(Group::code)
                .collect(Collectors.toMap(code -> code, code -> name(found.by(), code)));
    }

    private String name(Breakdown by, String code) {
        return switch (by) {
            case UNIT -> unitName(new UnitCode(code));
            case CATEGORY -> words.orElse("category." + code, code);
            case CHANNEL -> words.of("channel." + code.toLowerCase(Locale.ROOT));
        };
    }

    private String unitNames(Results found) {
        return found.units().stream().map(this::unitName).sorted().collect(joining(", "));
    }

    private String unitName(UnitCode code) {
        return organisation.units().stream()
                .filter(unit -> unit.code().equals(code))
                .map(UnitCard::name)
                .findFirst()
                .orElse(code.value());
    }
}
