package lt.atsakas.survey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lt.atsakas.correspondence.HouseNotice;
import lt.atsakas.correspondence.HousePost;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.LithuanianDates;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where those who lead write down what is to be better, and its owner what was done. Seen by the owner, by whoever wrote it, and by whoever
 * reads the results of the owner's unit.
 */
@Service
public class ImprovementDesk {

    /** Where they are shown. */
    public static final String PATH = "/improvements";

    private static final Duration SHOWN = Duration.ofDays(365);

    private final Improvements improvements;
    private final ResultsRights rights;
    private final Organisation organisation;
    private final HousePost post;
    private final HouseWords words;
    private final Clock clock;

    ImprovementDesk(
            Improvements improvements,
            ResultsRights rights,
            Organisation organisation,
            HousePost post,
            HouseWords words,
            Clock clock) {
        this.improvements = improvements;
        this.rights = rights;
        this.organisation = organisation;
        this.post = post;
        this.words = words;
        this.clock = clock;
    }

    /** Those that the reader sees: the open ones, the first due first, then those done within a year. */
    @Transactional(readOnly = true)
    public List<ImprovementCard> of(EmployeeId reader) {
        Predicate<ImprovementCard> seen = seenBy(reader);
        return Stream.concat(
                        improvements.findByDoneAtIsNullOrderByDueAscWrittenAtAsc().stream(),
                        improvements
                                .findByDoneAtAfterOrderByDoneAtDesc(
                                        clock.instant().minus(SHOWN))
                                .stream())
                .map(Improvement::card)
                .filter(seen)
                .toList();
    }

    /** Whether the employee may write new ones. */
    @Transactional(readOnly = true)
    public boolean mayWrite(EmployeeId employee) {
        return rights.mayImprove(employee);
    }

    /** Who can see to what this employee writes; {@link NotFound} for whoever writes none. */
    @Transactional(readOnly = true)
    public List<EmployeeCard> owners(EmployeeId writer) {
        Scope scope = Optional.of(writer)
                .filter(rights::mayImprove)
                .flatMap(rights::scopeOf)
                .orElseThrow(NotFound::new);
        return organisation.all().stream()
                .filter(person -> person.active() && scope.contains(person.unit()))
                .toList();
    }

    /** Writes one down and tells its owner. */
    @Transactional
    public ImprovementId write(NewImprovement wanted, EmployeeId by) {
        if (owners(by).stream().noneMatch(person -> person.id().equals(wanted.owner()))) {
            throw new OwnerUnfit();
        }
        if (wanted.due().isBefore(Vilnius.dayOf(clock.instant()))) {
            throw new ImprovementDayPast();
        }
        ImprovementId id = ImprovementId.random();
        improvements.saveAndFlush(new Improvement(id, wanted, by, now()));
        if (!wanted.owner().equals(by)) {
            tell(id, wanted);
        }
        return id;
    }

    /** It was done, and how: its owner says so, or whoever may write improvements. */
    @Transactional
    public void finish(ImprovementId id, String how, EmployeeId by) {
        Improvement improvement = improvements.findById(id.value()).orElseThrow(NotFound::new);
        ImprovementCard card = improvement.card();
        if (!seenBy(by).test(card) || !card.owner().equals(by) && !rights.mayImprove(by)) {
            throw new NotFound();
        }
        improvement.finish(how, by, now());
    }

    /** How many of those whom this employee leads directly are late with one. */
    @Transactional(readOnly = true)
    public int lateUnder(EmployeeId supervisor, LocalDate today) {
        return (int) improvements.findByDoneAtIsNullAndDueBefore(today).stream()
                .map(Improvement::card)
                .map(late -> organisation.employee(late.owner()).supervisor())
                .filter(supervisor::equals)
                .count();
    }

    private Predicate<ImprovementCard> seenBy(EmployeeId reader) {
        Optional<Scope> scope = rights.scopeOf(reader);
        return card -> card.owner().equals(reader)
                || card.writtenBy().equals(reader)
                || scope.filter(all ->
                                all.contains(organisation.employee(card.owner()).unit()))
                        .isPresent();
    }

    private void tell(ImprovementId id, NewImprovement wanted) {
        String day = LithuanianDates.DATES.day(wanted.due());
        post.tell(
                wanted.owner(),
                new HouseNotice(
                        "improvement-" + id,
                        words.of("improvement.mail.subject"),
                        words.of("improvement.mail.text", day),
                        PATH));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
