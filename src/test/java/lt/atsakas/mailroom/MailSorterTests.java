package lt.atsakas.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Channel;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of mails, from a real mailbox to their cases. */
@AtsakasTest
class MailSorterTests {

    @Autowired
    private GreenMail server;

    @Autowired
    private MailCrew crew;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Postman postman;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private JdbcTemplate jdbc;

    private IncomingMail incoming;
    private final String sender = "ona-" + UUID.randomUUID() + "@pastas.lt";

    @BeforeEach
    void open() {
        incoming = new IncomingMail(server);
    }

    @Test
    void aPlainComplaintBecomesACaseWithItsMomentAndItsFiles() {
        MailCard mail = taken(Mails.from("Ona Petraitienė <" + sender + ">")
                .subject("Neveikia šildymas")
                .with("Content-Type", "multipart/mixed; boundary=x")
                .saying("--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBute šalta, prašau padėti.\r\n"
                        + "--x\r\nContent-Type: text/plain; name=aktas.txt\r\n\r\nAktas\r\n--x--\r\n"));

        assertThat(mail.state()).isEqualTo(MailState.OPENED_CASE);
        CaseFacts facts = registry.facts(mail.caseNumber());
        assertThat(facts.channel()).isEqualTo(Channel.EMAIL);
        assertThat(facts.client().name()).isEqualTo("Ona Petraitienė");
        assertThat(facts.client().email()).isEqualTo(sender);
        assertThat(facts.subject()).isEqualTo("Neveikia šildymas");
        assertThat(facts.text()).isEqualTo("Bute šalta, prašau padėti.");
        assertThat(documents.of(facts.number()))
                .extracting(DocumentCard::fileName)
                .containsExactly("aktas.txt");
    }

    @Test
    void theBytesAreKeptAsTheyCame() throws Exception {
        Mails written = Mails.from(sender).subject("Baitai");

        MailCard mail = taken(written);

        assertThat(Files.readString(mailroom.original(mail).orElseThrow(), UTF_8))
                .endsWith("Bute šalta, radiatoriai nešyla. Prašau sutvarkyti šildymą.");
    }

    @Test
    void theLanguageIsRecognised() {
        MailCard mail = taken(Mails.from(sender)
                .subject("Опалення")
                .saying("Доброго дня, у моїй квартирі вже тиждень немає опалення, прошу допомогти."));

        assertThat(registry.facts(mail.caseNumber()).language()).isEqualTo("uk");
    }

    @Test
    void theSameMailAgainIsADuplicateAndNoSecondCase() {
        byte[] written = Mails.from(sender).subject("Du kartus").bytes();
        incoming.put(written);
        incoming.put(written);

        crew.round();

        assertThat(mails())
                .extracting(MailCard::state)
                .containsExactlyInAnyOrder(MailState.OPENED_CASE, MailState.DUPLICATE);
        assertThat(mails().stream().map(MailCard::caseNumber).distinct())
                .hasSize(1)
                .doesNotContainNull();
    }

    @Test
    void aMailTakenTwiceByOneRoundAfterTheOtherIsTakenOnce() {
        incoming.put(Mails.from(sender).subject("Vieną kartą").bytes());

        crew.round();
        crew.round();

        assertThat(mails()).hasSize(1);
    }

    @Test
    void whatAProgramWroteIsSetAsideAndNeverAnswered() {
        MailCard mail = taken(Mails.from(sender).subject("Atostogauju").with("Auto-Submitted", "auto-replied"));

        assertThat(mail.state()).isEqualTo(MailState.AUTOMATIC);
        postman.round();
        assertThat(mailbox.of(sender)).isEmpty();
    }

    @Test
    void ourOwnMailThatComesBackIsSetAside() {
        assertThat(taken(Mails.from("SKUNDAI@atsakas.test").subject("Aidas " + sender), "skundai@atsakas.test"))
                .extracting(MailCard::reason)
                .isEqualTo(MailReason.LOOP);
    }

    @Test
    void whatCannotBeReadWaitsForAPersonAndStopsNothingElse() {
        incoming.put("visai ne laiškas".getBytes(UTF_8));
        incoming.put(Mails.from(sender).subject("Po jo").bytes());

        crew.round();

        assertThat(mails().get(0).state()).isEqualTo(MailState.OPENED_CASE);
    }

    @Test
    void whatTheMailServerDistrustsIsNotAnsweredBeforeAPersonHasSeenIt() {
        assertThat(taken(Mails.from(sender).subject("A").with("X-Spam-Flag", "YES"))
                        .reason())
                .isEqualTo(MailReason.SPAM_SUSPECTED);
        assertThat(taken(Mails.from(sender)
                                .subject("B")
                                .with("Authentication-Results", "mx.lt (mx); spf=fail; dmarc=fail"))
                        .reason())
                .isEqualTo(MailReason.SPAM_SUSPECTED);
        postman.round();
        assertThat(mailbox.of(sender)).isEmpty();
    }

    private MailCard taken(Mails mail) {
        return taken(mail, sender);
    }

    private MailCard taken(Mails mail, String address) {
        incoming.put(mail.bytes());
        crew.round();
        List<MailCard> found = mailsFrom(address);
        return found.get(found.size() - 1);
    }

    private List<MailCard> mails() {
        return mailsFrom(sender);
    }

    private List<MailCard> mailsFrom(String address) {
        return MailDrop.taken(mailroom).stream()
                .filter(mail -> mail.senderAddress().equals(address))
                .toList();
    }
}
