package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Map;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.Staff;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A handler goes on vacation in the middle of two cases: one is finished by the deputy, the other comes back. */
@AtsakasTest
class VacationStory {

    private static final String ANSWER = """
            {"decision":"UPHELD","findings":"Išmatuota 15 laipsnių, radiatoriaus vožtuvas neveikė.",
            "legalBasis":"Civilinio kodekso 6.492 straipsnis","reasons":"Nuomotojas privalo palaikyti būstą tinkamą gyventi.",
            "appeal":"CIVIL"}""";
    private static final String RESIDENT = "vida.atostogiene@pastas.lt";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Complaints complaints;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private TimeMachine time;

    @AfterEach
    void everybodyIsBack() {
        new Staff(beans).everythingIsAsBefore();
    }

    @Test
    void aVacationHandsWorkOverAndBack() {
        CaseNumber urgent = aCaseUnderExamination();
        CaseNumber slow = aCaseUnderExamination();
        String due = due("handler3", slow);

        theHandlerEntersAVacationFromThursdayOn();
        assertThat(holder(slow)).as("until then nothing moves").isEqualTo("handler3");

        time.moveTo(moment("2026-11-26T08:00:00+02:00"));
        theDeputyHasBothAndTheHandlerNone(urgent, slow);
        theDeputyFinishesOne(urgent);
        theHeadIsAwayTooAndTheDeputyOfTheHeadApproves(urgent);

        time.moveTo(moment("2026-12-04T08:00:00+02:00"));
        assertThat(holder(slow)).as("what is not finished has come back").isEqualTo("handler3");
        assertThat(due("handler3", slow)).as("its term is unchanged").isEqualTo(due);
        assertThat(Visitor.signedIn(port, "handler2").open(page(slow)).statusCode())
                .isEqualTo(404);
        bothNamesStandInTheHistoryAndInTheLetter(urgent);
    }

    private CaseNumber aCaseUnderExamination() {
        CaseNumber number = complaints.fileOf(RESIDENT).caseNumber();
        new Office(port).begins(number.value(), "handler3");
        return number;
    }

    private void theHandlerEntersAVacationFromThursdayOn() {
        Visitor handler = Visitor.signedIn(port, "handler3");
        Map<String, String> vacation = Map.of(
                "employee", "handler3",
                "kind", "VACATION",
                "first", "2026-11-26",
                "last", "2026-12-03",
                "deputy", "handler2");
        assertThat(handler.sendFrom("/absences/new", "/absences/check", vacation)
                        .body())
                .contains("perims Mindaugas Petraitis");
        assertThat(handler.sendFrom("/absences/new", "/absences", vacation).statusCode())
                .isEqualTo(302);
    }

    private void theDeputyHasBothAndTheHandlerNone(CaseNumber urgent, CaseNumber slow) {
        for (CaseNumber number : new CaseNumber[] {urgent, slow}) {
            assertThat(holder(number)).isEqualTo("handler2");
            assertThat(StaffMember.signIn(port, "handler3").tasks(number.value()))
                    .isEmpty();
            assertThat(mailbox.of("handler2@atsakas.demo"))
                    .anyMatch(mail -> mail.subject().startsWith("Byla " + number + ": pavaduojate kolegą – "));
        }
        assertThat(Visitor.signedIn(port, "registrar").open(page(slow)).body())
                .contains("Lina Sakalauskienė – nėra iki 2026-12-03, pavaduoja Mindaugas Petraitis");
    }

    private void theDeputyFinishesOne(CaseNumber number) {
        Visitor visitor = Visitor.signedIn(port, "handler2");
        assertThat(visitor.sendFrom(page(number), page(number) + "/impartiality", Map.of())
                        .statusCode())
                .isEqualTo(302);
        StaffMember deputy = StaffMember.signIn(port, "handler2");
        deputy.complete(number.value(), "userTask_examineComplaint", Map.of());
        String draft = "/api/cases/" + number.address() + "/answer-draft";
        assertThat(deputy.put(draft, ANSWER).body()).contains("\"missing\":[]");
        deputy.complete(number.value(), "userTask_draftAnswer", Map.of());
    }

    private void theHeadIsAwayTooAndTheDeputyOfTheHeadApproves(CaseNumber number) {
        new Staff(beans).away("unithead", "2026-11-26", "2026-11-27", "otherhead");
        StaffMember.signIn(port, "otherhead")
                .complete(number.value(), "userTask_approveAnswer", Map.of("decision", "approve"));
        time.moveTo(moment("2026-11-26T09:00:00+02:00"));
    }

    private void bothNamesStandInTheHistoryAndInTheLetter(CaseNumber number) {
        String history = Jsoup.parse(
                        Visitor.signedIn(port, "handler3").open(page(number)).body())
                .select("#timeline")
                .text();
        assertThat(history)
                .contains("Mindaugas Petraitis, pavaduoja Liną Sakalauskienę Skundas išnagrinėtas")
                .contains("Dalia Šimkutė, pavaduoja Gintarą Balčiūną Atsakymas patvirtintas");
        assertThat(Pdf.text(mailbox.last(RESIDENT).attachments().get(0).content()))
                .contains("Būsto nuomos skyriaus vadovė", "Dalia Šimkutė")
                .contains("pavaduojantis (-i) Gintarą Balčiūną");
    }

    private String holder(CaseNumber number) {
        return task("unithead", number).get("assignee").asText();
    }

    private String due(String login, CaseNumber number) {
        return task(login, number).get("due").asText();
    }

    private JsonNode task(String login, CaseNumber number) {
        return StaffMember.signIn(port, login).tasks(number.value()).get(0);
    }

    private static String page(CaseNumber number) {
        return "/cases/" + number.address();
    }

    private static java.time.Instant moment(String withOffset) {
        return OffsetDateTime.parse(withOffset).toInstant();
    }
}
