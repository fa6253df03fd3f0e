package lt.atsakas.acceptance.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.process.OfficialLetters;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** A resident who complains, reads what the house writes, and follows the case with its number and code. */
final class Resident {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApplicationContext beans;
    private final String email;
    private final String number;
    private final String code;

    private Resident(ApplicationContext beans, String email, JsonNode receipt) {
        this.beans = beans;
        this.email = email;
        this.number = receipt.get("caseNumber").asText();
        this.code = receipt.get("accessCode").asText();
    }

    /** The complaint is filed as the portal does it, and what follows at once has happened. */
    static Resident complains(ApplicationContext beans, String name, String email, String subject) {
        Map<String, Object> complaint = Map.of(
                "channel", "WEB",
                "client", Map.of("kind", "PERSON", "name", name, "email", email),
                "language", "lt",
                "subject", subject,
                "text", "Prašau sutvarkyti.",
                "replyBy", "EMAIL");
        String receipt =
                beans.getBean(TestRestTemplate.class).postForObject("/api/complaints", complaint, String.class);
        Resident resident = new Resident(beans, email, json(receipt));
        beans.getBean(TimeMachine.class)
                .moveTo(beans.getBean(MovableClock.class).instant());
        return resident;
    }

    String number() {
        return number;
    }

    String code() {
        return code;
    }

    /** The address of the page of the case for staff. */
    String casePage() {
        return "/cases/" + number.replace('/', '~');
    }

    /** What the house says of the case now. */
    JsonNode facts() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-Access-Code", code);
        String path = "/api/complaints/" + number.replace('/', '~');
        return json(beans.getBean(TestRestTemplate.class)
                .exchange(path, HttpMethod.GET, new HttpEntity<>(headers), String.class)
                .getBody());
    }

    String state() {
        return facts().get("state").asText();
    }

    String answerDue() {
        return facts().get("answerDue").asText();
    }

    DeliveredMail lastMail() {
        return beans.getBean(Mailbox.class).last(email);
    }

    /** The words of the latest numbered letter. */
    String lastLetter() {
        return new OfficialLetters(beans).last(new CaseNumber(number));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
