package lt.atsakas.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lt.atsakas.correspondence.ClientRoad;
import lt.atsakas.correspondence.KnownRoad;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.registry.AccessCodes;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.shared.TooOften;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.ClientsProof;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.TwoAtOnce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@AtsakasTest
class ReadingPassesTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ReadingPasses passes;

    @Autowired
    private Complaints complaints;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number;

    @BeforeEach
    void file() {
        number = complaints.file().caseNumber();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theRightCodeOpensForAnHourAndIsUsedUp() {
        SentCode sent = passes.send(number, ClientRoad.EMAIL);
        String code = arrived();
        assertThat(passes.opens(number, sent.pass())).isFalse();

        assertThat(passes.prove(number, sent.pass(), code)).isTrue();

        assertThat(passes.opens(number, sent.pass())).isTrue();
        assertThat(passes.prove(number, sent.pass(), code)).isFalse();
        clock.advance(Duration.ofMinutes(61));
        assertThat(passes.opens(number, sent.pass())).isFalse();
    }

    @Test
    void afterTenMinutesACodeOpensNothing() {
        SentCode sent = passes.send(number, ClientRoad.EMAIL);
        String code = arrived();
        clock.advance(Duration.ofMinutes(10));

        assertThat(passes.prove(number, sent.pass(), code)).isFalse();
        assertThat(sent.until()).isEqualTo(clock.instant());
    }

    @Test
    void afterFiveWrongOnesTheRightOneOpensNothing() {
        SentCode sent = passes.send(number, ClientRoad.EMAIL);
        String code = arrived();
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThat(passes.prove(number, sent.pass(), "0000000" + wrong)).isFalse();
        }

        assertThat(passes.prove(number, sent.pass(), code)).isFalse();
    }

    @Test
    void aCodeIsOfItsPassAndOfItsCaseAlone() {
        SentCode mine = passes.send(number, ClientRoad.EMAIL);
        String code = arrived();
        SentCode other = passes.send(number, ClientRoad.EMAIL);
        CaseNumber another = complaints.file().caseNumber();

        assertThat(passes.prove(number, other.pass(), code)).isFalse();
        assertThat(passes.prove(another, mine.pass(), code)).isFalse();
        assertThat(passes.prove(number, new ReadingPass(""), code)).isFalse();
        assertThat(passes.prove(number, mine.pass(), code)).isTrue();
        assertThat(passes.opens(another, mine.pass())).isFalse();
    }

    @Test
    void ofTwoWhoTypeItAtOnceOneGetsIn() {
        SentCode sent = passes.send(number, ClientRoad.EMAIL);
        String code = arrived();
        List<Boolean> opened = new ArrayList<>();

        boolean waited = new TwoAtOnce(beans)
                .secondWaits(
                        () -> opened.add(passes.prove(number, sent.pass(), code)),
                        () -> opened.add(passes.prove(number, sent.pass(), code)));

        assertThat(waited).isTrue();
        assertThat(opened).containsExactly(true, false);
    }

    @Test
    void noMoreThanFiveAreSentInAnHour() {
        for (int sent = 0; sent < 5; sent++) {
            passes.send(number, ClientRoad.EMAIL);
        }

        assertThatThrownBy(() -> passes.send(number, ClientRoad.EMAIL))
                .isInstanceOfSatisfying(
                        TooOften.class,
                        refused -> assertThat(refused.timeToWait()).isEqualTo(Duration.ofHours(1)));
        clock.advance(Duration.ofHours(1));
        assertThat(passes.send(number, ClientRoad.EMAIL)).isNotNull();
    }

    @Test
    void fifteenCodesGoOutInADayAndNoMore() {
        for (int hour = 0; hour < 3; hour++) {
            IntStream.range(0, 5).forEach(again -> passes.send(number, ClientRoad.EMAIL));
            clock.advance(Duration.ofHours(1));
        }

        assertThatThrownBy(() -> passes.send(number, ClientRoad.EMAIL))
                .isInstanceOfSatisfying(
                        TooOften.class,
                        refused -> assertThat(refused.timeToWait()).isEqualTo(Duration.ofHours(21)));
        clock.advance(Duration.ofHours(21));
        assertThat(passes.send(number, ClientRoad.EMAIL)).isNotNull();
    }

    @Test
    void neitherCodeNorPassStaysInTheDatabase() {
        SentCode sent = passes.send(number, ClientRoad.EMAIL);
        String code = arrived();

        List<String> kept = jdbc.sql("select to_jsonb(p)::text from intake.reading_pass p where case_number = :number"
                        + " union all select to_jsonb(l)::text from correspondence.outgoing_letter l"
                        + " where case_number = :number and occasion like 'one-time-code-%'")
                .param("number", number.value())
                .query(String.class)
                .list();

        assertThat(kept)
                .hasSize(2)
                .noneMatch(row -> row.contains(code)
                        || row.contains(code.replace(" ", ""))
                        || row.contains(sent.pass().value()));
    }

    @Test
    void aRoadIsShownByItsEndsAndOneThatIsNotKnownIsRefused() {
        CaseNumber onPaper =
                complaints.file(complaints.submissionOf(null, ReplyBy.POST)).caseNumber();

        assertThat(passes.roads(registry.facts(number)))
                .extracting(KnownRoad::road)
                .containsExactly(ClientRoad.EMAIL, ClientRoad.TEXT);
        assertThat(passes.send(number, ClientRoad.EMAIL).sentTo())
                .startsWith("o…")
                .endsWith("@p…s.lt");
        assertThat(passes.roads(registry.facts(onPaper)))
                .extracting(KnownRoad::road)
                .containsExactly(ClientRoad.TEXT);
        assertThatThrownBy(() -> passes.send(onPaper, ClientRoad.EMAIL)).isInstanceOf(RoadUnknown.class);
    }

    @Test
    void aTextBringsTheCodeToo() {
        SentCode sent = passes.send(number, ClientRoad.TEXT);
        beans.getBean(Postman.class).round();

        assertThat(sent.sentTo()).startsWith("+370…");
        assertThat(jdbc.sql(
                                "select state from correspondence.outgoing_letter where case_number = ? and channel = 'SMS'")
                        .param(number.value())
                        .query(String.class)
                        .list())
                .containsExactly("SENT");
    }

    @Test
    void whoeverReadByTheOldAccessCodeReadsNoMore() {
        SentCode sent = passes.send(number, ClientRoad.EMAIL);
        passes.prove(number, sent.pass(), arrived());

        beans.getBean(AccessCodes.class).renew(number, Actor.client());

        assertThat(passes.opens(number, sent.pass())).isFalse();
    }

    @Test
    void whatIsADayOldIsForgotten() {
        passes.send(number, ClientRoad.EMAIL);
        clock.advance(Duration.ofDays(2));

        passes.forgetOld();

        assertThat(jdbc.sql("select count(*) from intake.reading_pass where case_number = ?")
                        .param(number.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theMailSaysForHowLongAndMarksItselfAsAutomatic() {
        passes.send(number, ClientRoad.EMAIL);

        assertThat(new ClientsProof(beans, number).mail()).satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Vienkartinis kodas (Nr. " + number + ")");
            assertThat(mail.text()).contains("Kodas galioja iki 10:10").doesNotContain("Šąla", "Gražul");
            assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        });
    }

    private String arrived() {
        return new ClientsProof(beans, number).arrived();
    }
}
