package lt.atsakas.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Reads a letter from its row. */
final class LetterRow {

    private LetterRow() {}

    static OutgoingLetter letter(ResultSet row, int index) throws SQLException {
        UUID enclosure = row.getObject("enclosure", UUID.class);
        String about = row.getString("case_number");
        return new OutgoingLetter(
                new LetterId(row.getObject("id", UUID.class)),
                about == null ? null : new CaseNumber(about),
                row.getString("occasion"),
                row.getString("recipient"),
                LetterKind.valueOf(row.getString("kind")),
                LetterChannel.valueOf(row.getString("channel")),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("secret"),
                enclosure == null ? null : new DocumentId(enclosure),
                row.getString("calendar"),
                LetterState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                moment(row, "delayed_at"),
                moment(row, "sent_at"),
                row.getString("trouble"),
                moment(row, "hand_over_by"));
    }

    static PaperLetter paper(ResultSet row, int index) throws SQLException {
        return new PaperLetter(
                new LetterId(row.getObject("id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                row.getString("subject"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                moment(row, "hand_over_by"),
                row.getString("recipient").equals(OutgoingLetter.BODY));
    }

    static LetterCard card(ResultSet row, int index) throws SQLException {
        return letter(row, index)
                .card()
                .with(new LetterTrail(
                        moment(row, "held_until"),
                        row.getString("response"),
                        row.getString("tracking"),
                        moment(row, "returned_at")));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
