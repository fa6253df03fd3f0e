package lt.atsakas.correspondence;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is noted on a letter and does not move it: its files, its secret, its day. */
@Repository
class LetterNotes {

    private static final String TABLE = "correspondence.outgoing_letter";

    private final JdbcClient jdbc;

    LetterNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The paper that was named on the letter; nobody else names one until the present transaction ends. */
    Optional<DocumentId> enclosedFor(LetterId id) {
        return jdbc.sql("select enclosure from " + TABLE + " where id = :id for no key update")
                .param("id", id.value())
                .query((row, index) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .map(DocumentId::new);
    }

    void enclose(LetterId id, DocumentId document) {
        jdbc.sql("update " + TABLE + " set enclosure = :document where id = :id")
                .param("document", document.value())
                .param("id", id.value())
                .update();
    }

    /** The same for a letter with a number of the house's register. */
    void enclose(LetterId id, DocumentId document, String number) {
        jdbc.sql("update " + TABLE + " set enclosure = :document, register_number = :number where id = :id")
                .param("document", document.value())
                .param("number", number)
                .param("id", id.value())
                .update();
    }

    /** The file goes with the letter, after those that do already. */
    void encloseFile(LetterId id, DocumentId file) {
        jdbc.sql("insert into correspondence.letter_file (letter, document) values (:letter, :document)")
                .param("letter", id.value())
                .param("document", file.value())
                .update();
    }

    void handOverBy(CaseNumber number, String occasion, Instant end) {
        jdbc.sql("update " + TABLE + " set hand_over_by = :end where case_number = :number"
                        + " and occasion = :occasion and recipient in (:client, :body) and state = 'WAITING_FOR_HAND'")
                .param("end", time(end))
                .param("number", number.value())
                .param("occasion", occasion)
                .param("client", OutgoingLetter.CLIENT)
                .param("body", OutgoingLetter.BODY)
                .update();
    }

    /** With the answer that waits to be printed goes a sheet that asks how the client was served. */
    void encloseSurvey(CaseNumber number, String sheet) {
        jdbc.sql("update " + TABLE + " set secret = :sheet where case_number = :number and occasion = :answer"
                        + " and recipient = :client and channel = 'PRINT' and state = 'WAITING_FOR_HAND'")
                .param("sheet", sheet)
                .param("number", number.value())
                .param("answer", PostOffice.ANSWER)
                .param("client", OutgoingLetter.CLIENT)
                .update();
    }

    /** An acknowledgement that has not left yet tells the new code; other secrets are their own. */
    void renewSecret(CaseNumber number, String secret) {
        jdbc.sql("update " + TABLE + " set secret = ? where case_number = ? and secret <> ''"
                        + " and kind = 'ACKNOWLEDGEMENT'")
                .params(secret, number.value())
                .update();
    }

    /** Notes that the delay was told. False when it was told before. */
    boolean delayed(LetterId id, Instant at) {
        return jdbc.sql("update " + TABLE + " set delayed_at = :at where id = :id and delayed_at is null")
                        .param("at", time(at))
                        .param("id", id.value())
                        .update()
                > 0;
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(UTC);
    }
}
