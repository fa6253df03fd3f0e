package lt.atsakas.mailroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lt.atsakas.mailroom.MailDrop;
import lt.atsakas.mailroom.Mails;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The mails for programs, a page at a time. */
@AtsakasTest
class MailboxApiTests {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    private final String sender = "ona-" + UUID.randomUUID() + "@pastas.lt";
    private Visitor registrar;

    @BeforeEach
    void signIn() {
        registrar = Visitor.signedIn(port, "registrar");
    }

    @Test
    void whoeverFollowsTheLinksGetsEachMailOnce() throws IOException {
        MailDrop drop = new MailDrop(beans);
        IntStream.range(0, 5).forEach(index -> drop.take(Mails.from(sender).subject("Nr. " + index), sender));

        List<String> subjects = new ArrayList<>();
        Optional<String> page = Optional.of("/api/mailbox?limit=3");
        while (page.isPresent()) {
            HttpResponse<String> answer = registrar.read(page.get());
            JsonNode mails = new ObjectMapper().readTree(answer.body());
            assertThat(mails.size()).isLessThanOrEqualTo(3);
            mails.forEach(mail -> subjects.add(
                    mail.get("from").asText() + " " + mail.get("subject").asText()));
            page = answer.headers()
                    .firstValue("Link")
                    .map(NEXT::matcher)
                    .filter(Matcher::find)
                    .map(next -> next.group(1));
        }

        assertThat(subjects)
                .filteredOn(subject -> subject.startsWith(sender))
                .containsExactlyInAnyOrder(IntStream.range(0, 5)
                        .mapToObj(index -> sender + " Nr. " + index)
                        .toArray(String[]::new));
    }

    @Test
    void allOnOnePageLeadsNowhere() {
        assertThat(registrar.read("/api/mailbox").headers().firstValue("Link")).isEmpty();
    }

    @Test
    void aPageOfNothingIsOfOne() throws IOException {
        new MailDrop(beans).take(Mails.from(sender).subject("Vienas"), sender);

        assertThat(new ObjectMapper()
                        .readTree(registrar.read("/api/mailbox?limit=-5").body()))
                .hasSize(1);
        assertThat(registrar.read("/api/mailbox?limit=daug").statusCode()).isEqualTo(400);
        assertThat(registrar.read("/api/mailbox?after=niekas").statusCode()).isEqualTo(400);
    }
}
