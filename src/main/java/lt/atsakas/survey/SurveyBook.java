package lt.atsakas.survey;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lt.atsakas.correspondence.LetterChannel;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of those who are asked, in plain SQL: each statement finds its rows by an index, however many cases are closed. */
@Repository
class SurveyBook {

    private final JdbcClient jdbc;

    SurveyBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A survey that is open now.
     *
     * @param road by which the client was asked
     */
    record OpenSurvey(CaseNumber number, Locale language, LetterChannel road) {}

    /** From when until when a survey is open. */
    record Span(Instant from, Instant until) {}

    /** Plans to ask once; a second time for the same case changes nothing. */
    void plan(CaseFacts facts, Instant due) {
        jdbc.sql("""
                        insert into survey.invitation (case_number, state, unit, category, channel, language, due_at)
                        values (?, 'PLANNED', ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        facts.number().value(),
                        String.valueOf(facts.unit()),
                        facts.category(),
                        facts.channel().name(),
                        facts.language(),
                        time(due))
                .update();
    }

    List<CaseNumber> due(Instant now, int most) {
        return jdbc.sql("select case_number from survey.invitation where state = 'PLANNED' and due_at <= :now"
                        + " order by due_at limit :most")
                .param("now", time(now))
                .param("most", most)
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .list();
    }

    Optional<Instant> nextAfter(Instant moment) {
        return jdbc.sql("select min(due_at) from survey.invitation where state = 'PLANNED' and due_at > :moment")
                .param("moment", time(moment))
                .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** Takes the plan for this transaction alone; false when it was carried out or another node is at it. */
    boolean take(CaseNumber number) {
        return jdbc.sql("select case_number from survey.invitation where case_number = :number and state = 'PLANNED'"
                        + " for update skip locked")
                .param("number", number.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    void postpone(CaseNumber number, Instant until) {
        jdbc.sql("update survey.invitation set due_at = :until where case_number = :number and state = 'PLANNED'")
                .param("until", time(until))
                .param("number", number.value())
                .update();
    }

    void drop(CaseNumber number, Instant at) {
        jdbc.sql("update survey.invitation set state = 'DROPPED', ended_at = :at"
                        + " where case_number = :number and state = 'PLANNED'")
                .param("at", time(at))
                .param("number", number.value())
                .update();
    }

    void asked(CaseNumber number, LetterChannel road, SurveyToken token, Span open) {
        jdbc.sql("update survey.invitation set state = 'ASKED', road = :road, token_hash = :hash, asked_at = :at,"
                        + " open_until = :until where case_number = :number and state = 'PLANNED'")
                .param("road", road.name())
                .param("hash", token.hash())
                .param("at", time(open.from()))
                .param("until", time(open.until()))
                .param("number", number.value())
                .update();
    }

    /**
     * Asks with a sheet in the envelope of the answer. Of an answer that is printed anew, as the first was called back, the new code is the only one;
     * false when the client was asked otherwise.
     */
    boolean enclosed(CaseFacts facts, SurveyToken token, Span open) {
        return jdbc.sql("""
                        insert into survey.invitation as asked (case_number, state, unit, category, channel, language, due_at,
                            road, token_hash, asked_at, open_until)
                        values (:number, 'ASKED', :unit, :category, :channel, :language, :at, 'PRINT', :hash, :at, :until)
                        on conflict (case_number) do update set token_hash = :hash, asked_at = :at, open_until = :until
                        where asked.state = 'ASKED' and asked.road = 'PRINT'""")
                        .param("number", facts.number().value())
                        .param("unit", String.valueOf(facts.unit()))
                        .param("category", facts.category())
                        .param("channel", facts.channel().name())
                        .param("language", facts.language())
                        .param("hash", token.hash())
                        .param("at", time(open.from()))
                        .param("until", time(open.until()))
                        .update()
                > 0;
    }

    /** A sheet that stayed in the house asked nobody. */
    void forgetSheet(CaseNumber number) {
        jdbc.sql("delete from survey.invitation where case_number = ? and state = 'ASKED' and road = 'PRINT'")
                .param(number.value())
                .update();
    }

    /** Whoever was to be asked with an answer that they did not get after all is not. */
    void forget(CaseNumber number) {
        jdbc.sql("delete from survey.invitation where case_number = ? and state = 'ASKED'")
                .param(number.value())
                .update();
    }

    Optional<OpenSurvey> open(SurveyToken token, Instant now) {
        return jdbc.sql("select case_number, language, coalesce(road, 'EMAIL') from survey.invitation"
                        + " where token_hash = :hash and open_until > :now")
                .param("hash", token.hash())
                .param("now", time(now))
                .query((row, index) -> new OpenSurvey(
                        new CaseNumber(row.getString(1)),
                        Locale.forLanguageTag(row.getString(2)),
                        LetterChannel.valueOf(row.getString(3))))
                .optional();
    }

    /** Writes down what was said and forgets the token; false when the survey is not open, any more or at all. */
    boolean answered(SurveyToken token, Opinion said, Instant now) {
        return jdbc.sql("update survey.invitation set state = 'ANSWERED', token_hash = null, ended_at = :now,"
                                + " speed = :speed, clarity = :clarity, respect = :respect, comment = :comment"
                                + " where token_hash = :hash and open_until > :now")
                        .param("now", time(now))
                        .param("speed", said.speed().value())
                        .param("clarity", said.clarity().value())
                        .param("respect", said.respect().value())
                        .param("comment", said.comment())
                        .param("hash", token.hash())
                        .update()
                > 0;
    }

    boolean declined(SurveyToken token, Instant now) {
        return jdbc.sql("update survey.invitation set state = 'DECLINED', token_hash = null, ended_at = :now"
                                + " where token_hash = :hash and open_until > :now")
                        .param("now", time(now))
                        .param("hash", token.hash())
                        .update()
                > 0;
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(UTC);
    }
}
