package lt.atsakas.acceptance.naughty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.shared.TypedText;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.ClientsProof;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Gateway;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whatever leaves the house about a case of naughty words – pages, tables, mails, messages to boxes – says them and does nothing else. */
@AtsakasTest
@TestInstance(Lifecycle.PER_CLASS)
class NaughtyOutputsTests {

    /** What the server reads of an address. */
    private static final int LONGEST_ADDRESS = 7_000;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    private NaughtyCase made;

    @BeforeAll
    void complain() {
        made = NaughtyCase.underWay(beans);
        beans.getBean(Postman.class).round();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "handler", "unithead", "otherhead", "admin"})
    void everyPageOfStaffShowsThemAsText(String login) {
        assertThat(faults(Visitor.signedIn(port, login))).isEmpty();
    }

    @Test
    void everyPageOfTheClientShowsThemAsText() {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", made.named("$number"), "code", made.named("$code")));
        ClientsProof.given(beans, client, new CaseNumber(made.named("$number")));

        assertThat(faults(client)).isEmpty();
    }

    /** Otherwise the test would find nothing because nothing is shown. */
    @Test
    void theCaseIsShownWithItsWords() {
        assertThat(Visitor.signedIn(port, "handler")
                        .open("/cases/" + made.named("$case"))
                        .body())
                .contains("&lt;script&gt;zymeke()&lt;/script&gt;");
    }

    @Test
    void noMailHasALineThatTheHouseDidNotWrite() {
        List<MimeMessage> mails =
                beans.getBean(Mailbox.class).messages(NaughtyCase.MAILBOX).toList();

        assertThat(mails).isNotEmpty().allSatisfy(mail -> {
            assertThat(headers(mail))
                    .allSatisfy(header -> assertThat(header.getValue()).doesNotContain(Naughty.MARK + " ", "Bcc"));
            assertThat(mail.getHeader("X-Zymeke")).isNull();
        });
        assertThat(beans.getBean(Mailbox.class).of(NaughtyCase.MAILBOX))
                .allSatisfy(mail -> assertThat(mail.subject()).doesNotContain(Naughty.MARK));
        assertThat(Judge.page(beans.getBean(Mailbox.class).lastPage(NaughtyCase.MAILBOX)))
                .isEmpty();
    }

    @Test
    void aMessageToABoxHasAListThatCanBeReadAndNoNameThatIsAPath() {
        CaseNumber number = beans.getBean(Complaints.class)
                .file(NaughtyCase.naughty(ReplyBy.E_DELIVERY, Gateway.box()))
                .caseNumber();
        beans.getBean(Postman.class).round();
        Gateway gateway = new Gateway(beans.getBean(EDeliverySettings.class).folder());

        assertThat(gateway.waiting(number.value())).isNotEmpty().allSatisfy(message -> {
            JsonNode list = gateway.listOf(message);
            assertThat(list.path("subject").asText()).doesNotContain(Naughty.MARK);
            assertThat(list.path("files"))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file.path("name").asText()).matches("[\\p{L}\\p{N}._ -]+"));
        });
    }

    /** What is looked for, filtered by or leafed to stands in addresses, and comes back on pages. */
    @Test
    void whateverAnAddressAsksForIsTakenAsText() {
        Map<String, String> pages = EveryPage.byRoute(made::named);
        List<Visitor> people = Stream.of(
                        "admin", "registrar", "unithead", "director", "handler", "owner", "secretary", "dpo")
                .map(login -> Visitor.signedIn(port, login))
                .toList();
        List<String> told = new ArrayList<>();
        HandlerFields.inAddresses(beans).forEach((route, names) -> {
            String page = pages.getOrDefault(route, route.substring("GET ".length()));
            Visitor visitor = people.stream()
                    .filter(person -> person.open(page).statusCode() == 200)
                    .findFirst()
                    .orElse(people.get(0));
            for (Naughty kind : Naughty.values()) {
                String asked = page + question(names, kind.typed());
                if (asked.length() < LONGEST_ADDRESS) {
                    HttpResponse<String> answer = visitor.open(asked);
                    Judge.faults(answer).forEach(fault -> told.add(route + " " + kind + ": " + fault));
                }
            }
        });

        assertThat(told).isEmpty();
    }

    private static String question(Set<String> names, String typed) {
        return names.stream()
                .map(name -> URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(typed, UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    @ParameterizedTest
    @EnumSource(Naughty.class)
    void whoeverSignsInByWhatIsNoNameReadsSoInWords(Naughty kind) {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> refused = visitor.signIn(kind.typed(), kind.typed());
        HttpResponse<String> page =
                visitor.open(refused.headers().firstValue("Location").orElse("/login"));

        assertThat(Judge.faults(refused)).isEmpty();
        assertThat(Judge.faults(page)).isEmpty();
        assertThat(page.body()).contains("Prisijungti nepavyko").doesNotContain(Naughty.MARK);
    }

    @Test
    void aProgramReadsTheWordsOfTheCaseAsTheyAreKept() throws IOException {
        Visitor program = new Visitor(port);
        String address = "/api/complaints/" + made.named("$case");
        JsonNode sent = json(program.exchange(
                asking(program, address + "/codes").POST(BodyPublishers.ofString("{\"road\":\"EMAIL\"}"))));
        String pass = sent.path("pass").asText();
        String code = new ClientsProof(beans, new CaseNumber(made.named("$number"))).arrived();
        program.exchange(asking(program, address + "/proofs")
                .header("X-Reading-Pass", pass)
                .POST(BodyPublishers.ofString("{\"code\":\"" + code + "\"}")));

        HttpResponse<String> read = program.exchange(asking(program, address + "/content")
                .header("X-Reading-Pass", pass)
                .GET());
        assertThat(json(read).path("subject").asText()).isEqualTo(TypedText.keptLine(Naughty.TEXT.typed()));
        assertThat(read.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(program.exchange(asking(program, address).GET()).body()).doesNotContain(Naughty.MARK);
    }

    private HttpRequest.Builder asking(Visitor program, String address) {
        return program.request(address)
                .header("Content-Type", "application/json")
                .header("X-Access-Code", made.named("$code"));
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return new ObjectMapper().readTree(answer.body());
    }

    private List<String> faults(Visitor visitor) {
        List<String> told = new ArrayList<>();
        for (String address : EveryPage.of(made::named)) {
            HttpResponse<String> answer = visitor.open(address);
            Judge.faults(answer).forEach(fault -> told.add(address + ": " + fault));
        }
        return told;
    }

    private static List<Header> headers(MimeMessage mail) {
        try {
            return Collections.list(mail.getAllHeaders());
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
