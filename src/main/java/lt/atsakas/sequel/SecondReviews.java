package lt.atsakas.sequel;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which case examines anew what was answered in which; each answer once. */
@Repository
class SecondReviews {

    private final JdbcClient jdbc;

    SecondReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseNumber review, CaseNumber earlier, Instant since) {
        jdbc.sql("insert into sequel.second_review (review, earlier, since) values (:review, :earlier, :since)")
                .param("review", review.value())
                .param("earlier", earlier.value())
                .param("since", since.truncatedTo(ChronoUnit.MICROS).atOffset(UTC))
                .update();
    }

    Optional<SecondReview> of(CaseNumber earlier) {
        return one("earlier", earlier);
    }

    Optional<SecondReview> by(CaseNumber review) {
        return one("review", review);
    }

    private Optional<SecondReview> one(String column, CaseNumber number) {
        return jdbc.sql("select review, earlier, since from sequel.second_review where " + column + " = :number")
                .param("number", number.value())
                .query(SecondReviews::read)
                .optional();
    }

    private static SecondReview read(ResultSet row, int index) throws SQLException {
        return new SecondReview(
                new CaseNumber(row.getString(1)),
                new CaseNumber(row.getString(2)),
                row.getObject(3, OffsetDateTime.class).toInstant());
    }
}
