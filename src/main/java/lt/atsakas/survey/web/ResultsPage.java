package lt.atsakas.survey.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.web.CsvDownload;
import lt.atsakas.survey.Breakdown;
import lt.atsakas.survey.ImprovementCard;
import lt.atsakas.survey.ImprovementDesk;
import lt.atsakas.survey.Results;
import lt.atsakas.survey.SurveyResults;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
    private final GroupNames names;
    private final ResultsFile file;
    private final Clock clock;

    ResultsPage(
            SurveyResults results,
            ImprovementDesk improvements,
            Organisation organisation,
            GroupNames names,
            ResultsFile file,
            Clock clock) {
        this.results = results;
        this.improvements = improvements;
        this.clock = clock;
        this.organisation = organisation;
        this.names = names;
        this.file = file;
    }

    @GetMapping(SurveyResults.PATH)
    ModelAndView show(
            @RequestParam(required = false) @Nullable String quarter,
            @RequestParam(required = false) @Nullable String by,
            @CurrentEmployee SignedInEmployee me) {
        Results found = results.of(quarter, breakdown(by), me.id());
        Map<String, String> called = names.of(found);
        return new ModelAndView("survey/results")
                .addObject("found", found)
                .addObject("names", called)
                .addObject("breakdowns", Breakdown.values())
                .addObject("groups", GroupNames.inOrder(found, called))
                .addObject("unitNames", names.units(found))
                .addObject("today", Vilnius.dayOf(clock.instant()))
                .addObject("people", people())
                .addObject("improvements", open(me.id()));
    }

    @GetMapping(SurveyResults.PATH + ".csv")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable String quarter,
            @RequestParam(required = false) @Nullable String by,
            @CurrentEmployee SignedInEmployee me) {
        Results found = results.of(quarter, breakdown(by), me.id());
        return CsvDownload.of(ResultsFile.name(found), file.lines(found));
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
}
