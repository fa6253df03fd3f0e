package lt.atsakas.correspondence;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks into the post office without changing it. */
@Repository
class OutboxReader {

    /** What is still to do; the condition of its index. */
    private static final String OPEN = " where state not in ('SENT', 'WITHDRAWN', 'CALLED_BACK')";

    private final JdbcClient jdbc;

    OutboxReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is still to do, counted; {@code byHandLate} are those on paper whose term is over. */
    record Backlog(
            int waiting,
            int atGateway,
            int stuck,
            int byHand,
            int byHandLate,
            @Nullable Instant oldestWaiting) {}

    List<OutgoingLetter> toClient(CaseNumber number) {
        return jdbc.sql("select * from correspondence.outgoing_letter"
                        + " where case_number = :number and recipient = :client order by created_at, place")
                .param("number", number.value())
                .param("client", OutgoingLetter.CLIENT)
                .query(LetterRow::letter)
                .list();
    }

    /** Whether a letter was written to the client since the moment; notices are none. */
    boolean wroteToClientSince(CaseNumber number, Instant moment) {
        return jdbc.sql("select exists (select from correspondence.outgoing_letter where case_number = :number"
                        + " and recipient = :client and kind <> 'NOTICE' and created_at >= :moment)")
                .param("number", number.value())
                .param("client", OutgoingLetter.CLIENT)
                .param("moment", moment.atOffset(UTC))
                .query(Boolean.class)
                .single();
    }

    /** What leaves the house: the letters to the client and to competent bodies. */
    List<OutgoingLetter> leaving(CaseNumber number) {
        return jdbc.sql("select * from correspondence.outgoing_letter"
                        + " where case_number = :number and recipient in (:client, :body) order by created_at, place")
                .param("number", number.value())
                .param("client", OutgoingLetter.CLIENT)
                .param("body", OutgoingLetter.BODY)
                .query(LetterRow::letter)
                .list();
    }

    /** The same for whoever looks at the case, with what is known of their way. */
    List<LetterCard> cards(CaseNumber number) {
        return jdbc.sql("select *, case when state = 'WAITING' and attempts = 0 and next_attempt_at > created_at"
                        + " then next_attempt_at end as held_until from correspondence.outgoing_letter"
                        + " where case_number = :number and recipient in (:client, :body) order by created_at, place")
                .param("number", number.value())
                .param("client", OutgoingLetter.CLIENT)
                .param("body", OutgoingLetter.BODY)
                .query(LetterRow::card)
                .list();
    }

    /** The files of the case that go with the letter beside its own, in their order. */
    List<DocumentId> filesWith(LetterId letter) {
        return jdbc.sql("select document from correspondence.letter_file where letter = :letter order by id")
                .param("letter", letter.value())
                .query((row, index) -> new DocumentId(row.getObject(1, UUID.class)))
                .list();
    }

    Optional<OutgoingLetter> find(LetterId id) {
        return jdbc.sql("select * from correspondence.outgoing_letter where id = :id")
                .param("id", id.value())
                .query(LetterRow::letter)
                .optional();
    }

    Optional<OutgoingLetter> find(CaseNumber number, LetterId id) {
        return jdbc.sql("select * from correspondence.outgoing_letter where case_number = :number and id = :id")
                .param("number", number.value())
                .param("id", id.value())
                .query(LetterRow::letter)
                .optional();
    }

    /** When a letter is next due after the moment, if one waits. */
    Optional<Instant> nextAfter(Instant moment) {
        return jdbc.sql("select min(next_attempt_at) from correspondence.outgoing_letter"
                        + " where state in ('WAITING', 'ACCEPTED') and next_attempt_at > :moment")
                .param("moment", moment.atOffset(UTC))
                .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** How many letters, not counting texts, have been trying to leave for hours; reads the index of open letters only. */
    int delayed() {
        return jdbc.sql("select count(*) from correspondence.outgoing_letter"
                        + OPEN + " and state = 'WAITING' and delayed_at is not null"
                        + " and kind <> 'TEXT'")
                .query(Integer.class)
                .single();
    }

    /**
     * The letters that wait to be handed over, the most urgent first, and then those that lay at the desk when they were called back since that
     * moment, the latest first; reads two small indexes.
     */
    List<PaperLetter> onPaper(int limit, Instant since) {
        String paper =
                "select id, case_number, recipient, subject, created_at, place, hand_over_by, state = 'CALLED_BACK' as called_back"
                        + " from correspondence.outgoing_letter";
        return jdbc.sql("(" + paper + OPEN + " and state = 'WAITING_FOR_HAND'"
                        + " order by coalesce(hand_over_by, created_at), created_at, place limit :limit) union all ("
                        + paper + " where state = 'CALLED_BACK' and channel = 'PRINT' and hand_over_by is not null"
                        + " and called_back_at >= :since order by called_back_at desc limit :limit)")
                .param("limit", limit)
                .param("since", since.atOffset(UTC))
                .query(LetterRow::paper)
                .list();
    }

    /** Reads the index of open letters only. */
    Set<CaseNumber> casesWithLettersOnPaper() {
        return jdbc.sql("select distinct case_number from correspondence.outgoing_letter" + OPEN
                        + " and state = 'WAITING_FOR_HAND'")
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .set();
    }

    /** Reads the index of open letters only. */
    Set<CaseNumber> openCasesWithLateLetters(Instant now) {
        return jdbc.sql("select distinct case_number from correspondence.outgoing_letter"
                        + " join registry.case_file on number = case_number and closed_at is null"
                        + OPEN + " and state = 'WAITING_FOR_HAND'"
                        + " and hand_over_by <= :now")
                .param("now", now.atOffset(UTC))
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .set();
    }

    /** Reads the index of open letters only. */
    Set<CaseNumber> closedCasesWithLateLetters(Instant now) {
        return jdbc.sql("select distinct case_number from correspondence.outgoing_letter"
                        + " join registry.case_file on number = case_number and closed_at is not null"
                        + OPEN + " and state = 'WAITING_FOR_HAND'"
                        + " and hand_over_by <= :now")
                .param("now", now.atOffset(UTC))
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .set();
    }

    /** The cases that are over and of which a letter cannot be delivered as it is; reads the index of open letters only. */
    Set<CaseNumber> closedCasesWithStuckLetters() {
        return jdbc.sql("select distinct case_number from correspondence.outgoing_letter"
                        + " join registry.case_file on number = case_number and closed_at is not null"
                        + OPEN + " and state = 'STUCK' and recipient in (:client, :body)")
                .param("client", OutgoingLetter.CLIENT)
                .param("body", OutgoingLetter.BODY)
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .set();
    }

    Set<EmployeeId> notified(CaseNumber number, String occasion) {
        return jdbc.sql("select recipient from correspondence.outgoing_letter"
                        + " where case_number = :number and occasion = :occasion and kind = :notice")
                .param("number", number.value())
                .param("occasion", occasion)
                .param("notice", LetterKind.NOTICE.name())
                .query((row, index) -> new EmployeeId(row.getString(1)))
                .set();
    }

    /** Reads the index of open letters only. */
    Backlog backlog(Instant now) {
        return jdbc.sql("""
                        select count(*) filter (where state in ('WAITING', 'ACCEPTED')) as waiting,
                               count(*) filter (where state = 'AT_GATEWAY') as at_gateway,
                               count(*) filter (where state = 'STUCK') as stuck,
                               count(*) filter (where state = 'WAITING_FOR_HAND') as by_hand,
                               count(*) filter (where state = 'WAITING_FOR_HAND' and hand_over_by <= :now) as late,
                               min(created_at) filter (where state = 'WAITING') as oldest
                        from correspondence.outgoing_letter""" + OPEN)
                .param("now", now.atOffset(UTC))
                .query((row, index) -> {
                    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new Backlog(
                            row.getInt("waiting"),
                            row.getInt("at_gateway"),
                            row.getInt("stuck"),
                            row.getInt("by_hand"),
                            row.getInt("late"),
                            oldest == null ? null : oldest.toInstant());
                })
                .single();
    }
}
