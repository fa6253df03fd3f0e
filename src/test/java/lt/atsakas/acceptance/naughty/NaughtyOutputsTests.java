package lt.atsakas.acceptance.naughty;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.ReplyBy;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whatever leaves the house about a case of naughty words – pages, tables, mails, messages to boxes – says them and does nothing else. */
@AtsakasTest
@TestInstance(Lifecycle.PER_CLASS)
class NaughtyOutputsTests {

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
