package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AtsakasTest
class CaseDocumentsTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Complaints complaints;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private DocumentStore documents;

    private CaseNumber number;

    @BeforeEach
    void giveACaseToItsHandler() {
        number = complaints.file().caseNumber();
        registry.assignTo(number, new EmployeeId("handler"), Actor.system());
    }

    @Test
    void theAnswersFileIsForThoseWhoReadTheAnswer() {
        byte[] pdf = ("%PDF-1.7\n" + number).getBytes(StandardCharsets.US_ASCII);
        DocumentCard answer = documents.add(number, DocumentKind.ANSWER_LETTER, "Atsakymas.pdf", pdf, Actor.system());
        String file = page() + "/documents/" + answer.id();

        assertThat(Visitor.signedIn(port, "handler").open(file).statusCode()).isEqualTo(200);
        assertThat(Visitor.signedIn(port, "handler").open(page()).body()).contains(file);
        assertThat(Visitor.signedIn(port, "registrar").open(file).statusCode()).isEqualTo(404);
        assertThat(Visitor.signedIn(port, "registrar").open(page()).body()).doesNotContain(file);
    }

    @Test
    void aFormWithoutAFileIsRefusedInWords() {
        Visitor handler = Visitor.signedIn(port, "handler");

        HttpResponse<String> answer = handler.sendWithTokenOf("/cases", page() + "/documents", Map.of("file", "x"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Užklausa netinkama");
    }

    @Test
    void whatCannotBeAnIdIsNotFound() {
        Visitor registrar = Visitor.signedIn(port, "registrar");

        assertThat(registrar.open(page() + "/documents/failas").statusCode()).isEqualTo(404);
        assertThat(registrar.open(page() + "/letters/1/print").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatCannotBeKeptIsToldBesideItsField() {
        Visitor handler = Visitor.signedIn(port, "handler");

        HttpResponse<String> sent = upload(handler, "filmas.txt", "x".repeat(11 << 20));

        assertThat(sent.statusCode()).isEqualTo(302);
        Document told = Jsoup.parse(handler.open(page()).body());
        assertThat(told.select("#file-error").text()).contains("„filmas.txt“ nepridėtas. Failas per didelis");
        assertThat(told.select(".govuk-error-summary a").attr("href")).isEqualTo("#file");
        assertThat(told.title()).startsWith("Klaida: ");
        assertThat(documents.of(number)).isEmpty();
        assertThat(Jsoup.parse(handler.open(page()).body()).select("#file-error"))
                .isEmpty();
    }

    @Test
    void whatAnEmployeePutsToTheCaseIsCalledThat() {
        Visitor handler = Visitor.signedIn(port, "handler");

        upload(handler, "pastaba.txt", "Kalbėjome telefonu.");

        Document page = Jsoup.parse(handler.open(page()).body());
        assertThat(page.select("#documents li").text()).contains("pastaba.txt Pridėjo darbuotojas");
    }

    private HttpResponse<String> upload(Visitor employee, String name, String content) {
        String form = page() + "/documents";
        return employee.sendFilesFrom(page(), form, Map.of(), "file", Map.of(name, content));
    }

    private String page() {
        return "/cases/" + number.address();
    }
}
