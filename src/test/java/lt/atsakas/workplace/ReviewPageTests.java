package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.committee.Vote;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.process.Walk;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Channel;
import lt.atsakas.sequel.Answered;
import lt.atsakas.sequel.SecondReviewDesk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@AtsakasTest
class ReviewPageTests {

    private static final Map<String, String> LETTER = Map.of("channel", "POST", "text", "Vėl šalta.");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SecondReviewDesk reviews;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private ReadingRoom room;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theRegistrarWritesTheRequestDownAndHandsTheSlipOver() {
        Walk first = Answered.by(beans);
        Visitor registrar = Visitor.signedIn(port, "registrar");
        assertThat(registrar.open(page(first)).body()).contains(address(first), "iki 2026 m. gruodžio 23 d.");

        HttpResponse<String> sent = registrar.send(address(first), LETTER);

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith(address(first));
        CaseNumber review = reviews.reviewOf(first.number()).orElseThrow().review();
        assertThat(registrar.open(address(first)).body()).contains("Skundas užregistruotas", review.value());
        assertThat(registry.facts(review).channel()).isEqualTo(Channel.POST);
        assertThat(registrar.open(page(first)).body())
                .contains("/cases/" + review.address())
                .doesNotContain(address(first));
        assertThat(registrar.open(address(first)).body())
                .contains("jau prašyta")
                .doesNotContain("<textarea");
    }

    @Test
    void eachCaseShowsTheOtherToWhoMayKnowOfItAndNothingToTheFirstHands() {
        Walk first = Answered.by(beans);
        Visitor.signedIn(port, "registrar").send(address(first), LETTER);
        CaseNumber review = reviews.reviewOf(first.number()).orElseThrow().review();

        assertThat(Visitor.signedIn(port, "director").open(page(first)).body()).contains(review.value());
        assertThat(Visitor.signedIn(port, "director")
                        .open("/cases/" + review.address())
                        .body())
                .contains("Pakartotinai nagrinėjama byla", first.number().value());
        Visitor handler = Visitor.signedIn(port, "handler");
        assertThat(handler.open("/cases/" + review.address()).statusCode()).isEqualTo(404);
        assertThat(handler.open(page(first)).body()).contains("Po atsakymo").doesNotContain(review.value());
    }

    @Test
    void whoExaminesItAnewReadsTheFirstCaseWithItsDocumentsAndChangesNothing() {
        Walk first = Answered.by(beans);
        Walk review = Answered.anew(first);
        Visitor handler = Visitor.signedIn(port, "handler2");

        assertThat(handler.open(page(review)).body())
                .contains("Pakartotinai nagrinėjama byla", "href=\"" + page(first));
        HttpResponse<String> read = handler.open(page(first));

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body())
                .contains("Bylą galite tik skaityti", "Vožtuvas pakeistas", "href=\"" + page(review))
                .doesNotContain("name=\"file\"", "/offence-reports/new", address(first), "/appeal");
        String answer = documents.of(first.number()).get(0).id().toString();
        assertThat(handler.open(page(first) + "/documents/" + answer).statusCode())
                .isEqualTo(200);
        assertThat(handler.sendFrom(page(review), page(first) + "/appeal", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(room.readingsOf(first.number()))
                .extracting(reading -> reading.person().value())
                .contains("handler2");
    }

    @Test
    void aBarOnTheFirstCaseAndNoPartInItsReviewKeepItClosed() {
        Walk first = Answered.by(beans);
        Walk review = Answered.anew(first);
        assertThat(Visitor.signedIn(port, "handler3").open(page(first)).statusCode())
                .isEqualTo(404);

        bar(first, "handler2");

        Visitor handler = Visitor.signedIn(port, "handler2");
        assertThat(handler.open(page(first)).statusCode()).isEqualTo(404);
        assertThat(handler.open(page(review)).body()).doesNotContain(page(first));
    }

    @Test
    void theCommitteeThatReviewsItAnewReadsTheFirstCaseAndChangesNothing() {
        Sitting sitting = Sitting.founded(beans);
        Walk first = Answered.by(beans);
        Visitor member = Visitor.signedIn(port, sitting.member(0));
        assertThat(member.open(page(first)).statusCode()).isEqualTo(404);

        Walk review = beforeCommittee(first, sitting);

        assertThat(member.open(page(review)).body()).contains("href=\"" + page(first));
        assertThat(member.open(page(first)).body())
                .contains("Bylą galite tik skaityti", "Vožtuvas pakeistas")
                .doesNotContain("name=\"file\"", address(first), "/appeal");
        assertThat(room.readingsOf(first.number()))
                .extracting(reading -> reading.person().value())
                .contains(sitting.member(0));
    }

    @Test
    void noMemberReadsTheFirstCaseWhoIsNotCalledOrIsBarredFromItAndNoneOnceTheReviewIsOver() {
        Sitting sitting = Sitting.founded(beans);
        Walk first = Answered.by(beans);
        Walk review = beforeCommittee(first, sitting);
        bar(first, sitting.member(0));

        assertThat(reads(sitting.member(1), first)).isTrue();
        assertThat(reads(sitting.alternate(), first)).as("not called").isFalse();
        assertThat(reads(sitting.member(0), first)).as("barred").isFalse();
        sitting.voted(sitting.met(review), Vote.FOR, Vote.FOR, Vote.FOR);
        sitting.signed(sitting.held(review)).fire("serviceTask_issueMinutes");
        assertThat(reads(sitting.member(1), first)).as("the review is over").isFalse();
    }

    private Walk beforeCommittee(Walk first, Sitting sitting) {
        Walk review = Answered.anew(first)
                .complete("userTask_confirmImpartiality", "handler2", Map.of("decision", "noConflict"))
                .complete(
                        "userTask_examineComplaint",
                        "handler2",
                        Map.of("decision", "committee", "question", "Ar pagrįsta?"));
        return sitting.allDeclared(sitting.called(review, "2026-12-03"));
    }

    private boolean reads(String login, Walk walk) {
        return Visitor.signedIn(port, login).open(page(walk)).statusCode() == 200;
    }

    private void bar(Walk walk, String login) {
        beans.getBean(JdbcClient.class)
                .sql("insert into assignment.bar values (?, ?, 'CONFLICT_OF_INTERESTS', '', now())")
                .params(walk.number().value(), login)
                .update();
    }

    @Test
    void whatIsToMendIsSaidAndWhatWasWrittenStays() {
        Walk first = Answered.by(beans);
        Visitor registrar = Visitor.signedIn(port, "registrar");

        assertThat(registrar.send(address(first), Map.of("channel", "POST")).statusCode())
                .isEqualTo(422);
        HttpResponse<String> wrongDay = registrar.send(
                address(first), Map.of("channel", "POST", "text", "Vėl šalta.", "reachedOn", "2026-11-20"));
        assertThat(wrongDay.statusCode()).isEqualTo(422);
        assertThat(wrongDay.body())
                .contains(">Vėl šalta.</textarea>", "Atsakymo ar kito sprendimo gavimo diena negali būti ankstesnė");
        assertThat(registrar
                        .send(address(first), Map.of("channel", "POST", "text", "Vėl.", "receivedOn", "vakar"))
                        .body())
                .contains("Įrašykite dieną taip", ">Vėl.</textarea>");
        clock.set("2026-12-24T00:00:00+02:00");
        assertThat(registrar.send(address(first), LETTER).body()).contains("galima pateikti naują skundą");
        assertThat(reviews.reviewOf(first.number())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "unithead", "otherhead"})
    void forOthersThereIsNoSuchPage(String login) {
        Walk first = Answered.by(beans);

        assertThat(Visitor.signedIn(port, login).open(address(first)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void ofACaseThatIsOpenThereIsNoSuchPage() {
        Walk open = Walk.begin(beans).drafting();

        assertThat(Visitor.signedIn(port, "registrar").open(address(open)).statusCode())
                .isEqualTo(404);
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }

    private static String address(Walk walk) {
        return page(walk) + "/review";
    }
}
