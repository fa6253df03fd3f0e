package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.process.Walk;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.sequel.Answered;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.OwnUnit;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What may be asked of the database; the same budgets stand in operations.md. Nothing here looks at a watch. */
@AtsakasTest
class StatementBudgetTests {

    private static final long LIFE = 420;
    private static final long CASE_PAGE = 20;
    private static final long LOOK_AHEAD_AT_A_CASE = 6;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DataSource database;

    @Autowired
    private Postman postman;

    @Autowired
    private Complaints complaints;

    private Statements statements;

    @BeforeEach
    void lettersOfOtherTestsHaveLeft() {
        statements = new Statements(database);
        postman.round();
    }

    @Test
    void aWholeLifeKeepsToItsBudgetHoweverManyAreClosed() {
        wholeLife();

        long first = statements.least(this::wholeLife);
        long later = statements.least(this::wholeLife);

        assertThat(first).as(statements::last).isBetween(300L, LIFE);
        assertThat(later)
                .as("ids are fetched in blocks, so not every life fetches some")
                .isCloseTo(first, within(8L));
    }

    @Test
    void aLetterKeepsToItsBudgetAndManyLettersShareTheirRound() {
        long one = round(1);
        long ten = round(10);

        assertThat(one).isBetween(2L, 5L);
        assertThat(ten).isLessThanOrEqualTo(10 * (one - 1) + 1);
    }

    @Test
    void aListOfThirtyCasesCostsWhatAListOfThreeCosts() {
        String few = "reta" + word();
        String many = "dažna" + word();
        file(3, few);
        file(30, many);
        Visitor registrar = Visitor.signedIn(port, "registrar");
        registrar.open("/cases");

        long three = statements.least(
                () -> assertThat(registrar.open("/cases?q=" + few).body()).contains(few));
        long thirty = statements.least(
                () -> assertThat(registrar.open("/cases?q=" + many).body()).contains(many));

        assertThat(thirty).isEqualTo(three).isBetween(1L, 5L);
    }

    @Test
    void theListOfWhoeverDoesNotSeeEveryCaseCostsNoMore() {
        Visitor handler = Visitor.signedIn(port, "handler");
        handler.open("/cases");

        assertThat(statements.least(
                        () -> assertThat(handler.open("/cases").statusCode()).isEqualTo(200)))
                .isBetween(1L, 5L);
    }

    @Test
    void theCasePageKeepsToItsBudget() {
        CaseNumber number = Walk.begin(beans).approving().number();
        Visitor handler = Visitor.signedIn(port, "handler");
        String page = "/cases/" + number.address();
        handler.open(page);

        long spent =
                statements.least(() -> assertThat(handler.open(page).body()).contains(number.value()));

        assertThat(spent).isBetween(5L, CASE_PAGE);
    }

    @Test
    void aCommitteeAddsOneStatementAndTheAnswerThatNobodyBeganIsAskedForOnce() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        String page = "/cases/" + walk.number().address();

        for (String reader : List.of("handler", "secretary", sitting.member(0))) {
            Visitor visitor = Visitor.signedIn(port, reader);
            visitor.open(page);
            statements.least(() -> assertThat(visitor.open(page).body()).contains("href=\"#committee\""));
            assertThat(statements.of("committee."))
                    .as(reader + ": " + statements.last())
                    .isEqualTo(1);
            assertThat(statements.of("answer_draft"))
                    .as(reader + ": " + statements.last())
                    .isEqualTo(1);
        }
        Visitor handler = Visitor.signedIn(port, "handler");
        assertThat(statements.least(() -> handler.open(page)))
                .as(statements::last)
                .isBetween(5L, CASE_PAGE);
    }

    @Test
    void aSecondReviewKeepsToTheBudgetOfACasePageForItsCommittee() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.discussed(Answered.anew(Answered.by(beans)), "handler2");
        String page = "/cases/" + walk.number().address();

        for (String reader : List.of("secretary", sitting.member(0))) {
            Visitor visitor = Visitor.signedIn(port, reader);
            visitor.open(page);
            assertThat(statements.least(
                            () -> assertThat(visitor.open(page).body()).contains("href=\"#committee\"")))
                    .as(() -> reader + ": " + statements.last())
                    .isBetween(5L, CASE_PAGE);
        }
    }

    @Test
    void theDeskKeepsToItsBudget() {
        Visitor registrar = Visitor.signedIn(port, "registrar");
        registrar.open("/desk");

        assertThat(statements.least(
                        () -> assertThat(registrar.open("/desk").statusCode()).isEqualTo(200)))
                .isLessThanOrEqualTo(7);
    }

    @Test
    void theOversightPageCostsTheSameHoweverManyCasesThereAre() {
        OwnUnit unit = OwnUnit.founded(beans);
        Visitor head = Visitor.signedIn(port, unit.head().value());
        head.open("/oversight");

        long none = statements.least(
                () -> assertThat(head.open("/oversight").statusCode()).isEqualTo(200));
        for (int more = 0; more < 20; more++) {
            unit.handledBy(unit.first(), "2026-11-20");
        }
        long many = statements.least(
                () -> assertThat(head.open("/oversight").statusCode()).isEqualTo(200));

        assertThat(many).isEqualTo(none).isBetween(3L, 7L);
    }

    @Test
    void theLookAheadAsksWhatHoldsForTheWholeHouseOnce() {
        OwnUnit unit = OwnUnit.founded(beans);
        Visitor head = Visitor.signedIn(port, unit.head().value());
        String page = "/reassignments?handler=" + unit.first().value();
        unit.handledBy(unit.first(), "2026-12-21");
        head.open(page);

        long one =
                statements.least(() -> assertThat(head.open(page).statusCode()).isEqualTo(200));
        for (int more = 0; more < 10; more++) {
            unit.handledBy(unit.first(), "2026-12-21");
        }
        long eleven =
                statements.least(() -> assertThat(head.open(page).statusCode()).isEqualTo(200));

        assertThat(statements.of("declared_interest")).as(statements::last).isEqualTo(1);
        assertThat((eleven - one) / 10).as(statements::last).isLessThanOrEqualTo(LOOK_AHEAD_AT_A_CASE);
    }

    @Test
    void theStatusForTheClientKeepsToItsBudget() {
        FiledComplaint filed = complaints.file();
        URI status = URI.create("http://localhost:" + port + "/api/complaints/"
                + filed.caseNumber().address());
        HttpRequest.Builder question = HttpRequest.newBuilder(status)
                .header("X-Access-Code", filed.accessCode().value());
        Visitor client = new Visitor(port);

        long spent = statements.least(() -> assertThat(client.exchange(question).body())
                .contains(filed.caseNumber().value()));

        assertThat(spent)
                .as("the hash first, so that a wrong number and a wrong code last the same")
                .isBetween(1L, 5L);
    }

    private void wholeLife() {
        Walk walk = Walk.begin(beans).issued();
        postman.round();
        walk.fire("serviceTask_closeCase");
        assertThat(walk.facts().isClosed()).isTrue();
    }

    private void file(int count, String subject) {
        for (int complaint = 0; complaint < count; complaint++) {
            complaints.fileAbout(subject);
        }
    }

    private long round(int letters) {
        return LongStream.generate(() -> {
                    file(letters, "Šąla butas");
                    return statements.once(postman::round);
                })
                .limit(3)
                .min()
                .orElseThrow();
    }

    private static String word() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
