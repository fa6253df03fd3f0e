package lt.atsakas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What migrations do in several steps, so that a big table is never locked for long, is done to the end. */
@AtsakasTest
class MigrationsTests {

    @Autowired
    private JdbcClient database;

    @Test
    void everyRuleHoldsForTheRowsThatWereThereBeforeIt() {
        assertThat(database.sql("select conname from pg_constraint where not convalidated")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void everyIndexThatIsBuiltConcurrentlyServes() {
        assertThat(database.sql("select indexrelid::regclass::text from pg_index where not indisvalid")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(lettersIndexes())
                .contains("outgoing_letter_to_do", "outgoing_letter_called_back")
                .doesNotContain("outgoing_letter_open");
    }

    private List<String> lettersIndexes() {
        return database.sql("select indexname from pg_indexes where tablename = 'outgoing_letter'")
                .query(String.class)
                .list();
    }
}
