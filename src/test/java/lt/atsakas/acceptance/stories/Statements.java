package lt.atsakas.acceptance.stories;

import static java.util.stream.Collectors.joining;

import java.util.stream.LongStream;
import javax.sql.DataSource;
import lt.atsakas.testing.CountedDataSource;
import lt.atsakas.testing.StatementTally;

/** What a piece of work asks of the database. */
final class Statements {

    private final CountedDataSource database;

    Statements(DataSource database) {
        this.database = (CountedDataSource) database;
    }

    /** The least of three times: now and then the house's chart, a calendar or a table is read anew in between. */
    long least(Runnable work) {
        return LongStream.generate(() -> once(work)).limit(3).min().orElseThrow();
    }

    long once(Runnable work) {
        return database.count(work).statements();
    }

    /** How many of the last work asked this table first. */
    long of(String table) {
        return database.tally().dearest(100).stream()
                .filter(kind -> kind.kind().contains(table))
                .mapToLong(StatementTally.KindOfStatement::statements)
                .sum();
    }

    /** What the last work asked. */
    String last() {
        return database.tally().dearest(60).stream()
                .map(kind -> kind.statements() + " " + kind.kind())
                .sorted()
                .collect(joining("\n"));
    }
}
