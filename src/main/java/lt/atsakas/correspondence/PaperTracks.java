package lt.atsakas.correspondence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Under which numbers the post carries letters on paper. */
@Repository
class PaperTracks {

    private final JdbcClient jdbc;

    PaperTracks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(LetterId id, String number) {
        jdbc.sql("update correspondence.outgoing_letter set tracking = :number where id = :id")
                .param("number", number)
                .param("id", id.value())
                .update();
    }
}
