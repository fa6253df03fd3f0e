package lt.atsakas.correspondence;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.atsakas.correspondence.wording.WordsUsed;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A letter and its row. */
final class LetterRow {

    static final String VALUES = """
             (id, case_number, occasion, recipient, kind, channel, address, subject, body, secret, calendar, worded, state,
              created_at, next_attempt_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private LetterRow() {}

    static List<@Nullable Object> values(OutgoingLetter letter, Instant leaves) {
        return Arrays.asList(
                letter.id().value(),
                letter.ofCase().map(CaseNumber::value).orElse(null),
                letter.occasion(),
                letter.recipient(),
                letter.kind().name(),
                letter.channel().name(),
                letter.address(),
                letter.subject(),
                letter.body(),
                letter.secret(),
                letter.calendar(),
                Optional.ofNullable(letter.worded()).map(WordsUsed::toString).orElse(null),
                letter.state().name(),
                letter.createdAt().atOffset(UTC),
                leaves.atOffset(UTC));
    }

    static OutgoingLetter letter(ResultSet row, int index) throws SQLException {
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
                document(row),
                row.getString("calendar"),
                worded(row),
                LetterState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                moment(row, "delayed_at"),
                moment(row, "sent_at"),
                row.getString("trouble"),
                moment(row, "hand_over_by"),
                moment(row, "called_back_at"));
    }

    private static @Nullable DocumentId document(ResultSet row) throws SQLException {
        UUID enclosure = row.getObject("enclosure", UUID.class);
        return enclosure == null ? null : new DocumentId(enclosure);
    }

    private static @Nullable WordsUsed worded(ResultSet row) throws SQLException {
        String worded = row.getString("worded");
        return worded == null ? null : WordsUsed.read(worded);
    }

    static PaperLetter paper(ResultSet row, int index) throws SQLException {
        return new PaperLetter(
                new LetterId(row.getObject("id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                row.getString("subject"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                moment(row, "hand_over_by"),
                row.getBoolean("called_back"),
                row.getString("recipient").equals(OutgoingLetter.BODY));
    }

    static LetterCard card(ResultSet row, int index) throws SQLException {
        OutgoingLetter letter = letter(row, index);
        return letter.card()
                .with(new LetterTrail(
                        moment(row, "held_until"),
                        row.getString("response"),
                        row.getString("tracking"),
                        moment(row, "returned_at"),
                        moment(row, "delivered_at"),
                        Optional.ofNullable(letter.worded())
                                .map(WordsUsed::texts)
                                .orElse(List.of())));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
