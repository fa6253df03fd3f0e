package lt.atsakas.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.context.ApplicationContext;

/** A client who proves to be one: has a one-time code sent to the mailbox of the case and types what arrived there. */
public final class ClientsProof {

    private static final Pattern CODE = Pattern.compile("\\b\\d{4} \\d{4}\\b");

    private final ApplicationContext beans;
    private final CaseNumber number;

    public ClientsProof(ApplicationContext beans, CaseNumber number) {
        this.beans = beans;
        this.number = number;
    }

    /** The visitor has opened the case by number and code, and from now on reads what is personal too. */
    public static Visitor given(ApplicationContext beans, Visitor client, CaseNumber number) {
        ClientsProof proof = new ClientsProof(beans, number);
        proof.asked(client);
        assertThat(client.send("/status/code/enter", Map.of("code", proof.arrived()))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).endsWith("/status/case"));
        return client;
    }

    public void asked(Visitor client) {
        assertThat(client.send("/status/code", Map.of("road", "EMAIL")).statusCode())
                .isEqualTo(302);
    }

    /** The code that arrived last. */
    public String arrived() {
        Matcher code = CODE.matcher(mail().text());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    /** The mail that brought it. */
    public DeliveredMail mail() {
        beans.getBean(Postman.class).round();
        String mailbox = Objects.requireNonNull(
                beans.getBean(CaseRegistry.class).facts(number).client().email());
        return beans.getBean(Mailbox.class).of(mailbox).stream()
                .filter(mail -> mail.subject().contains(number.value())
                        && CODE.matcher(mail.text()).find())
                .reduce((before, after) -> after)
                .orElseThrow(() -> new AssertionError("No one-time code has arrived"));
    }
}
