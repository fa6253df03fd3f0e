package lt.atsakas.confidentiality;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens cases to be read. Nothing of a case's content is shown before the journal of reading says that this person read this
 * case on this day; what has been written there once on a day costs nothing again.
 */
@Service
public class ReadingRoom {

    private static final int REMEMBERED = 20_000;
    private static final Set<Role> ASK_WHO_READ =
            EnumSet.of(Role.UNIT_HEAD, Role.DIRECTOR, Role.DECIDER_OF_LAST_RESORT, Role.DATA_PROTECTION_OFFICER);

    private final CaseAccess access;
    private final Visits visits;
    private final CaseRegistry registry;
    private final Bar bar;
    private final ReadersBeside beside;
    private final ReadingBook book;
    private final Organisation organisation;
    private final TransactionTemplate snapshot;
    private final Clock clock;
    private final Cache<Written, Boolean> written =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    ReadingRoom(
            CaseAccess access,
            Visits visits,
            CaseRegistry registry,
            Bar bar,
            ReadersBeside beside,
            ReadingBook book,
            Organisation organisation,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.visits = visits;
        this.registry = registry;
        this.bar = bar;
        this.beside = beside;
        this.book = book;
        this.organisation = organisation;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.clock = clock;
    }

    /** The case for somebody who may see it, visits it or reads it {@linkplain ReadersBeside beside} another, else not found as if there were none; that they read it is written down. */
    public CaseFacts open(CaseNumber number, EmployeeId reader) {
        return read(number, reader, facts -> facts);
    }

    /** What the reading finds in the case, all of it at the same moment. */
    public <T> T read(CaseNumber number, EmployeeId reader, Function<CaseFacts, T> reading) {
        T found = requireNonNull(snapshot.execute(now -> reading.apply(opened(number, reader))));
        note(number, reader);
        return found;
    }

    private CaseFacts opened(CaseNumber number, EmployeeId reader) {
        return readable(number, reader).orElseThrow(NotFound::new);
    }

    private Optional<CaseFacts> readable(CaseNumber number, EmployeeId reader) {
        return access.find(number, reader)
                .or(() -> registry.find(number)
                        .filter(facts -> beside.includes(facts, reader) || isVisiting(number, reader)));
    }

    /** Whether the reader would find the case if they opened it. */
    public boolean isOpenTo(CaseNumber number, EmployeeId reader) {
        return readable(number, reader).isPresent();
    }

    /** Whether somebody who is not of the case's circle looks into it exceptionally, and so changes nothing. */
    public boolean isVisiting(CaseNumber number, EmployeeId reader) {
        EmployeeCard person = organisation.employee(reader);
        return visits.of(reader, clock.instant()).stream()
                        .filter(visit -> visit.purpose().isOpenTo(person))
                        .map(Visit::number)
                        .anyMatch(number::equals)
                && !bar.bars(number, reader);
    }

    /** Whether somebody reads the case because another one that is theirs begins there, and so changes nothing. */
    public boolean isReadBeside(CaseFacts facts, EmployeeId reader) {
        return beside.includes(facts, reader);
    }

    /** Writes down that something of the case is shown to somebody who may see it. */
    public void note(CaseNumber number, EmployeeId reader) {
        Instant now = clock.instant();
        Written reading = new Written(number, reader, Vilnius.dayOf(now));
        if (written.getIfPresent(reading) == null) {
            book.write(number, reader, reading.day(), now);
            written.put(reading, true);
        }
    }

    /** Whether the employee, who may see the case, is told who else read it: those who lead, and who guards personal data. */
    public boolean mayAskWhoRead(EmployeeId employee) {
        return organisation.employee(employee).roles().stream().anyMatch(ASK_WHO_READ::contains);
    }

    /** Who read the case, once a person and day, the latest first. */
    public List<Reading> readingsOf(CaseNumber number) {
        return book.of(number);
    }

    private record Written(CaseNumber number, EmployeeId reader, LocalDate day) {}
}
