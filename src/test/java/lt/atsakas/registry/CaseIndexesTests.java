package lt.atsakas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a step of a case changes is in no index: the row is written anew on its page, and none of its many indexes is. */
@AtsakasTest
class CaseIndexesTests {

    @Autowired
    private JdbcClient database;

    @Test
    void noIndexOfCasesKnowsWhatNearlyEveryStepChanges() {
        assertThat(indexed())
                .contains("closed_at", "handler", "answer_due")
                .doesNotContain("status", "untold_before", "news_by", "version", "access_code_hash");
    }

    /** The columns that an index has, or that decide whether a row is in it. */
    private List<String> indexed() {
        return database.sql("""
                        select distinct attname from pg_index join pg_depend on objid = indexrelid
                            join pg_attribute on attrelid = indrelid and attnum = refobjsubid
                        where indrelid = 'registry.case_file'::regclass and refobjid = indrelid
                            and classid = 'pg_class'::regclass and refclassid = 'pg_class'::regclass""").query(String.class).list();
    }
}
