package lt.atsakas.survey;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what clients think, in groups too large to tell who said what; a comment only to whoever may see its case, and a case from which the
 * reader is barred is in no count.
 */
@Service
public class SurveyResults {

    /** Where they are shown. */
    public static final String PATH = "/survey-results";

    private static final int QUARTERS = 8;
    private static final int MOST_COMMENTS = 50;

    private final OpinionCounts counts;
    private final ResultsRights rights;
    private final CaseAccess access;
    private final SurveySettings settings;
    private final Clock clock;

    SurveyResults(OpinionCounts counts, ResultsRights rights, CaseAccess access, SurveySettings settings, Clock clock) {
        this.counts = counts;
        this.rights = rights;
        this.access = access;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those of the quarter that the address names, else of the present one; {@link NotFound} for whoever reads no results. */
    @Transactional(readOnly = true)
    public Results of(@Nullable String quarter, Breakdown by, EmployeeId reader) {
        Scope scope = rights.scopeOf(reader).orElseThrow(NotFound::new);
        List<Quarter> quarters = Quarter.of(Vilnius.dayOf(clock.instant())).andBefore(QUARTERS);
        Quarter wanted = Quarter.read(quarter == null ? "" : quarter)
                .filter(quarters::contains)
                .orElse(quarters.get(0));
        ShownGroups shown = new SmallGroups(settings.smallestGroup()).hide(counts.by(by, wanted, scope));
        return new Results(
                wanted,
                quarters,
                by,
                shown,
                counts.invited(wanted, scope),
                settings.smallestGroup(),
                scope.wholeHouse() ? Set.of() : scope.units(),
                comments(shown, by, wanted, scope, reader));
    }

    /** Whether pages offer them to the employee; told without a question to the database. */
    public boolean areOfferedTo(EmployeeId employee) {
        return rights.readsByPlace(employee);
    }

    private Map<String, List<String>> comments(
            ShownGroups shown, Breakdown by, Quarter quarter, Scope scope, EmployeeId reader) {
        List<OpinionCounts.Comment> written = counts.comments(by, quarter, scope, MOST_COMMENTS).stream()
                .filter(comment -> shown.shows(comment.group()))
                .toList();
        Set<CaseNumber> visible = access.visible(
                written.stream().map(OpinionCounts.Comment::number).toList(), reader);
        return written.stream()
                .filter(comment -> visible.contains(comment.number()))
                .collect(groupingBy(
                        OpinionCounts.Comment::group,
                        TreeMap::new,
                        mapping(
                                OpinionCounts.Comment::text,
                                collectingAndThen(
                                        toList(),
                                        texts -> texts.stream().sorted().toList()))));
    }
}
