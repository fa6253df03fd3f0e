package lt.atsakas.acceptance.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.forwarding.AddressBook;
import lt.atsakas.forwarding.BodyCard;
import lt.atsakas.mailroom.MailDrop;
import lt.atsakas.mailroom.Mails;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** A complaint of what the house has no say in goes to the body that has, all of it or a part, and the client knows where it is. */
@AtsakasTest
class ForwardingStory {

    private static final String COMPLAINT = """
            {"channel":"WEB","client":{"kind":"PERSON","name":"Marija Žukienė","email":"%s"},"language":"lt",
            "subject":"Kieme tamsu","text":"Nešviečia gatvės žibintai, o rūsyje sulūžo durys.","replyBy":"EMAIL"}""";

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate resident;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private AddressBook book;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private TimeMachine time;

    @Autowired
    private MovableClock clock;

    private final ObjectMapper json = new ObjectMapper();
    private String number = "";
    private String code = "";

    @Test
    void aWholeComplaintIsForwardedInTimeAndEnds() throws Exception {
        String client = "marija.zukiene@pastas.lt";
        BodyCard body = theAdministratorEnters("Miesto apšvietimo tarnyba", "apsvietimas@istaiga.lt");
        theResidentComplains(client);
        theRegistrarProposesToForward();
        assertThat(state()).isEqualTo("RECEIVED");

        clock.set("2026-11-24T10:00:00+02:00");
        theHeadForwards(Map.of("decision", "forward", "body", id(body), "reasons", "Žibintai – miesto tinklas."));

        theBodyHasTheComplaintAndItsFiles(body, client);
        assertThat(mailbox.of(client)).anyMatch(mail -> mail.subject().startsWith("Jūsų kreipimasis persiųstas"));
        assertThat(state()).isEqualTo("FORWARDED");
        assertThat(page("unithead"))
                .contains("Persiuntimas: Miesto apšvietimo tarnyba", "Persiunčiamas visas skundas")
                .contains("Laiškai klientui ir institucijai", "Nusprendė Gintaras Balčiūnas");
        theClientReadsWhoExaminesItNow();
        whatTheClientWritesLaterWaitsForTheRegistrar(client);
    }

    @Test
    void aPartIsForwardedAndTheRestIsExamined() throws Exception {
        String client = "marija.zukiene.2@pastas.lt";
        BodyCard body = theAdministratorEnters("Miesto gatvių tarnyba", "gatves@istaiga.lt");
        theResidentComplains(client);
        theRegistrarProposesToForward();

        theHeadForwards(Map.of(
                "decision", "forwardPart",
                "body", id(body),
                "forwardedPart", "Gatvės žibintai.",
                "reasons", "Žibintai – miesto tinklas."));

        assertThat(mailbox.last(body.email()).subject()).startsWith("Persiunčiama kreipimosi dalis");
        assertThat(mailbox.of(client)).anyMatch(mail -> mail.subject().startsWith("Dalis Jūsų kreipimosi persiųsta"));
        assertThat(StaffMember.signIn(port, "unithead").tasks(number)).hasSize(1);
        StaffMember.signIn(port, "unithead").complete(number, "userTask_assignHandler", Map.of("handler", "handler"));
        assertThat(page("handler"))
                .contains("Persiunčiama dalis: Gatvės žibintai.", "Likusi skundo dalis nagrinėjama šioje byloje.")
                .contains("Nuspręsta persiųsti dalį skundo. Institucija – Miesto gatvių tarnyba");
        assertThat(state()).isEqualTo("RECEIVED");
    }

    private BodyCard theAdministratorEnters(String name, String email) {
        Visitor.signedIn(port, "admin")
                .send("/admin/bodies/new", Map.of("name", name, "email", email, "address", "", "active", "yes"));
        return book.active().stream()
                .filter(body -> body.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void theResidentComplains(String client) throws Exception {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        JsonNode receipt = json.readTree(resident.postForObject(
                "/api/complaints", new HttpEntity<>(COMPLAINT.formatted(client), headers), String.class));
        number = receipt.get("caseNumber").asText();
        code = receipt.get("accessCode").asText();
        documents.add(
                new CaseNumber(number),
                DocumentKind.ATTACHMENT,
                "kiemas.txt",
                "Žibintas Nr. 7".getBytes(UTF_8),
                Actor.client());
        time.moveTo(clock.instant());
    }

    private void theRegistrarProposesToForward() {
        StaffMember.signIn(port, "registrar")
                .complete(
                        number,
                        "userTask_classifyComplaint",
                        Map.of(
                                "kind", "complaint",
                                "category", "heating",
                                "proposal", "forward",
                                "proposalNote", "Žibintai – ne mūsų."));
    }

    private void theHeadForwards(Map<String, String> decision) {
        StaffMember.signIn(port, "unithead").complete(number, "userTask_decideAdmissibility", decision);
        time.moveTo(clock.instant());
    }

    private void theBodyHasTheComplaintAndItsFiles(BodyCard body, String client) {
        assertThat(mailbox.last(body.email()).attachments()).hasSize(2);
        assertThat(mailbox.last(body.email()).subject()).contains(number).doesNotContain("Žukienė", "tamsu");
        String letter = documents.of(new CaseNumber(number)).stream()
                .filter(document -> document.kind() == DocumentKind.BODY_LETTER)
                .map(document -> Pdf.text(
                        documents.open(new CaseNumber(number), document.id()).bytes()))
                .findFirst()
                .orElseThrow();
        assertThat(letter)
                .contains("Miesto apšvietimo tarnyba", "Marija Žukienė", client, "kiemas.txt")
                .contains("Nešviečia gatvės žibintai, o rūsyje sulūžo durys.", "11 straipsnio 4 dalis");
    }

    private void theClientReadsWhoExaminesItNow() {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", number, "code", code));
        assertThat(client.open("/status/case").body())
                .contains("Skundas persiųstas kitai institucijai", "jums atsakys ta institucija");
    }

    private void whatTheClientWritesLaterWaitsForTheRegistrar(String client) {
        clock.set("2026-11-26T10:00:00+02:00");
        new MailDrop(beans)
                .take(
                        Mails.from(client)
                                .subject("Re: persiųsta")
                                .with("In-Reply-To", mailbox.last(client).header("Message-ID"))
                                .saying("Užmiršau: nešviečia ir Nr. 9."),
                        client);
        assertThat(Visitor.signedIn(port, "registrar").open("/mailbox").body())
                .contains("Klientas rašo apie bylą, kuri persiųsta kitai institucijai");
        assertThat(state()).isEqualTo("FORWARDED");
    }

    private static String id(BodyCard body) {
        return body.id().toString();
    }

    private String state() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-Access-Code", code);
        String path = "/api/complaints/" + number.replace('/', '~');
        JsonNode status = resident.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), JsonNode.class)
                .getBody();
        return status == null ? "" : status.get("state").asText();
    }

    private String page(String login) {
        return StaffMember.signIn(port, login)
                .get("/cases/" + number.replace('/', '~'))
                .body();
    }
}
