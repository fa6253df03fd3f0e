package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The page of a case says what is so, and no more. */
@AtsakasTest
class CasePageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private PostOffice postOffice;

    @Test
    void anAnswerThatNobodyBeganIsNotBeingWritten() {
        Walk walk = Walk.begin(beans).drafting();

        assertThat(stateOfAnswer(walk)).isEqualTo("Dar nepradėtas rengti");
        walk.written();
        assertThat(stateOfAnswer(walk)).isEqualTo("Rengiamas");
    }

    @Test
    void anAnswerReachesTheClientWithItsDeliveryAndNotWithItsNumber() {
        Walk walk = Walk.begin(beans).issued();

        assertThat(stateOfAnswer(walk)).isEqualTo("Perduotas siųsti");
        walk.postmanComes().fire("serviceTask_closeCase");
        assertThat(stateOfAnswer(walk)).isEqualTo("Įteiktas");
    }

    @Test
    void whoWillApproveBecomesWhoDid() {
        Walk walk = Walk.begin(beans).approving();

        assertThat(people(walk)).contains("Atsakymą tvirtins").doesNotContain("Atsakymą patvirtino");
        walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"));
        assertThat(people(walk)).contains("Atsakymą patvirtino").doesNotContain("Atsakymą tvirtins");
    }

    @Test
    void onlyAHeadIsCalledTheHead() {
        Walk walk = Walk.begin(beans).examining();
        assertThat(people(walk)).contains("Padalinio vadovas Gintaras Balčiūnas");

        beans.getBean(Impartiality.class)
                .nameComplainedAbout(walk.number(), Set.of(new EmployeeId("unithead")), Actor.system());

        assertThat(people(walk)).contains("Vietoj padalinio vadovo").doesNotContain("Padalinio vadovas");
    }

    @Test
    void theKindIsAnAssumptionUntilSomebodyClassifies() {
        Walk walk = Walk.begin(beans);

        assertThat(page(walk).select("#complaint").text()).contains("Rūšis Skundas (dar nesuklasifikuota)");
        walk.classified();
        assertThat(page(walk).select("#complaint").text()).contains("Rūšis Skundas Tema");
    }

    @Test
    void aClosedCaseIsNotToBeAnsweredAnyMore() {
        Walk walk = Walk.begin(beans).issued();

        assertThat(page(walk).select("#clock").text()).contains("Atsakyti iki 2026 m. gruodžio 21 d.");
        walk.postmanComes().fire("serviceTask_closeCase");
        assertThat(page(walk).select("#clock").text())
                .contains("Atsakyti reikėjo iki 2026 m. gruodžio 21 d.", "užbaigta laiku")
                .doesNotContain("Atsakyti iki");
    }

    @Test
    void theDayOfALetterThatWaitsIsTheDayItWasWritten() {
        Walk walk = Walk.begin(beans);

        assertThat(letters(walk)).contains("El. paštu · Laukia išsiuntimo · parašytas 2026-11-23 10:00");
        walk.postmanComes();
        assertThat(letters(walk)).contains("El. paštu · Išsiųstas · 2026-11-23 10:00");
    }

    @Test
    void aLetterOnPaperWasGivenOrPosted() {
        Walk walk = Walk.begin(beans);
        postOffice.sendOnPaper(walk.number(), PostOffice.ACKNOWLEDGEMENT);
        walk.postmanComes();
        String page = "/cases/" + walk.number().address();
        String letter = postOffice.lettersOf(walk.number()).get(0).id().toString();

        Visitor.signedIn(port, "registrar")
                .sendFrom(
                        page,
                        page + "/letters/" + letter + "/handed-over",
                        Map.of("way", "GIVEN", "day", "2026-11-23"));

        assertThat(letters(walk)).contains("Įteiktas arba išsiųstas paštu");
    }

    @Test
    void aSmallDocumentIsNotWithoutContent() {
        Complaints complaints = beans.getBean(Complaints.class);
        CaseNumber number = complaints
                .file(complaints.submissionWithFile("prašymas.txt", "Varva stogas.".getBytes(StandardCharsets.UTF_8)))
                .caseNumber();

        assertThat(page(number).select("#documents").text()).contains("Priedas, 1 kB");
    }

    private String stateOfAnswer(Walk walk) {
        return page(walk).select("#answer .govuk-tag").first().text();
    }

    private String people(Walk walk) {
        return page(walk).select("#people dl").text();
    }

    private String letters(Walk walk) {
        return page(walk).select("#letters").text();
    }

    private Document page(Walk walk) {
        return page(walk.number());
    }

    private Document page(CaseNumber number) {
        return Jsoup.parse(Visitor.signedIn(port, "director")
                .open("/cases/" + number.address())
                .body());
    }
}
