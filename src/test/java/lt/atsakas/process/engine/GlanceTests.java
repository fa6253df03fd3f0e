package lt.atsakas.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@AtsakasTest
class GlanceTests {

    private static final String SEEN = "select current_setting('search_path') like '%engine_in_sight%'";

    @Autowired
    private Glance glance;

    @Autowired
    private JdbcClient database;

    @Test
    void whatIsHiddenIsHiddenForTheLookOnly() throws Exception {
        look(() -> assertThat(isSwitched()).isTrue());

        assertThat(isSwitched()).isFalse();
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
    }

    @Test
    void aLineThatDiesDuringALookLeavesTheThreadAsItWas() {
        assertThatThrownBy(() -> look(() -> database.sql("select pg_terminate_backend(pg_backend_pid())")
                        .query()
                        .singleValue()))
                .isInstanceOf(RuntimeException.class);

        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
        for (int line = 0; line < 20; line++) {
            assertThat(isSwitched()).isFalse();
        }
    }

    private void look(Runnable work) throws Exception {
        glance.without(
                "none", new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> work.run());
    }

    private boolean isSwitched() {
        return database.sql(SEEN).query(Boolean.class).single();
    }
}
