package lt.atsakas.workplace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.documents.Pictures;
import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.contribution.Asking;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.ServedFile;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address at which a file is handed out; mails, minutes and what clients take along have tests of their own. */
@AtsakasTest
class ServedFilesTests {

    private static final String PLACE = "54.6872N-25.2797E";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aFileOfACase() {
        Walk walk = Walk.begin(beans).examining();
        DocumentCard card = added(walk, "sutartis.txt", "Labas rytas".getBytes(UTF_8));

        ServedFile.byPiecesAt(Visitor.signedIn(port, "handler"), file(walk, card));
    }

    @Test
    void aFileShownToAnotherUnit() {
        Walk walk = Walk.begin(beans).examining();
        DocumentCard card = added(walk, "sutartis.txt", "Labas rytas".getBytes(UTF_8));
        InquiryId inquiry = new Asking(beans).ask(walk, "handler", "nuoma", "2026-11-30", Set.of(card.id()));

        ServedFile.byPiecesAt(Visitor.signedIn(port, "otherhead"), "/inquiries/" + inquiry + "/documents/" + card.id());
    }

    @Test
    void aLetterOnPaper() {
        Complaints complaints = beans.getBean(Complaints.class);
        var number =
                complaints.file(complaints.submissionOf(null, ReplyBy.POST)).caseNumber();
        var letter = beans.getBean(PostOffice.class).lettersOf(number).get(0);
        beans.getBean(Postman.class).round();

        ServedFile.at(
                Visitor.signedIn(port, "registrar"),
                "/cases/" + number.address() + "/letters/" + letter.id().value() + "/print");
    }

    @Test
    void aPhotoTellsOnlyWhoeverExaminesTheCaseWhereItWasTaken() {
        Walk walk = Walk.begin(beans).examining();
        byte[] photo = Pictures.commented(PLACE);
        DocumentCard card = added(walk, "vonia.jpg", photo);
        InquiryId inquiry = new Asking(beans).ask(walk, "handler", "nuoma", "2026-11-30", Set.of(card.id()));

        assertThat(bytes("handler", file(walk, card))).isEqualTo(photo);
        for (byte[] seen : Set.of(
                bytes("unithead", file(walk, card)),
                bytes("otherhead", "/inquiries/" + inquiry + "/documents/" + card.id()))) {
            assertThat(seen).hasSameSizeAs(photo);
            assertThat(new String(seen, ISO_8859_1)).doesNotContain(PLACE);
        }
    }

    @Test
    void aFileWithAVirusIsHandedToNobodyAndThePageSaysSo() {
        Walk walk = Walk.begin(beans).examining();
        DocumentCard card = added(walk, "sutartis.txt", ("Labas " + walk.number()).getBytes(UTF_8));
        jdbc.sql("insert into documents.scan (sha256, state, since, next_try) values (:hash, 'INFECTED', now(), now())")
                .param("hash", card.sha256())
                .update();
        Visitor handler = Visitor.signedIn(port, "handler");

        var refused = handler.open(file(walk, card));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Šiame faile rastas virusas").doesNotContain("Labas");
        assertThat(handler.open("/cases/" + walk.number().address()).body())
                .contains("Rastas virusas, failas sulaikytas");
    }

    /** Whoever adds an address that hands out bytes adds its test, here or where it belongs. */
    @Test
    void noOtherAddressHandsOutFiles() {
        assertThat(servingAddresses())
                .containsExactlyInAnyOrder(
                        "/cases/{address}/documents/{id}",
                        "/cases/{address}/letters/{id}/print",
                        "/cases/{address}/answer/preview",
                        "/inquiries/{id}/documents/{document}",
                        "/sessions/minutes/{review}",
                        "/status/letters/{letter}/file",
                        "/api/complaints/{caseNumber}/letters/{letter}",
                        "/mailbox/{id}/original",
                        "/mailbox/{id}/files/{index}",
                        "/letter-templates/{kind}/{language}/{version}/mail",
                        "/letter-templates/{kind}/{language}/{version}/paper",
                        "/admin/staff-list.csv",
                        "/survey-results.csv");
    }

    private Set<String> servingAddresses() {
        return beans
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(entry -> handsOutBytes(entry.getValue().getMethod().getGenericReturnType()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .filter(path -> !path.startsWith("/v3/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean handsOutBytes(Type type) {
        String name = type.getTypeName();
        return name.contains("byte[]") || name.contains("Resource>") || name.contains("StreamingResponseBody");
    }

    private DocumentCard added(Walk walk, String name, byte[] content) {
        return documents.add(walk.number(), DocumentKind.ATTACHMENT, name, content, Actor.client());
    }

    private static String file(Walk walk, DocumentCard card) {
        return "/cases/" + walk.number().address() + "/documents/" + card.id();
    }

    private byte[] bytes(String login, String path) {
        Visitor visitor = Visitor.signedIn(port, login);
        return visitor.exchange(visitor.request(path).GET(), BodyHandlers.ofByteArray())
                .body();
    }
}
