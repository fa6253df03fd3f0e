package lt.atsakas.workplace;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.StandIns;
import lt.atsakas.correspondence.PaperLetter;
import lt.atsakas.correspondence.PaperPost;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Client;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters on paper that somebody prints and hands over, of all cases in which they do the registrars' work. */
@Component
class DeskLetters {

    private final PaperPost paperPost;
    private final CaseRegistry registry;
    private final StandIns standIns;
    private final Clock clock;

    DeskLetters(PaperPost paperPost, CaseRegistry registry, StandIns standIns, Clock clock) {
        this.paperPost = paperPost;
        this.registry = registry;
        this.standIns = standIns;
        this.clock = clock;
    }

    /** One letter, to whom it goes and by when. */
    record Line(PaperLetter letter, Client client, @Nullable LocalDate by, boolean late) {}

    LocalDate today() {
        return Vilnius.dayOf(clock.instant());
    }

    /** Those that wait, and those that were called back lately and may lie printed on a table. */
    List<Line> of(EmployeeId registrar) {
        List<PaperLetter> letters = paperPost.lettersAtTheDesk();
        if (letters.isEmpty()) {
            return List.of();
        }
        List<CaseNumber> numbers =
                letters.stream().map(PaperLetter::caseNumber).distinct().toList();
        Map<CaseNumber, CaseFacts> cases = registry.facts(standIns.casesServed(Role.REGISTRAR, numbers, registrar));
        Instant now = clock.instant();
        return letters.stream()
                .filter(letter -> cases.containsKey(letter.caseNumber()))
                .map(letter -> line(letter, requireNonNull(cases.get(letter.caseNumber())), now))
                .toList();
    }

    private static Line line(PaperLetter letter, CaseFacts facts, Instant now) {
        Instant end = letter.handOverBy();
        return new Line(letter, facts.client(), letter.handOverDay(), end != null && !now.isBefore(end));
    }
}
