package lt.atsakas.mailroom.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.mailroom.MailCard;
import lt.atsakas.mailroom.MailDrop;
import lt.atsakas.mailroom.MailReason;
import lt.atsakas.mailroom.MailState;
import lt.atsakas.mailroom.Mails;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Attaching a mail gives nobody a right: it ends a wait for the client only where it is proven, or vouched for, that the client wrote it. */
@AtsakasTest
class AttachedMailTests {

    private static final String INFORMS = "Prie bylos laišką pridėsime tik kaip informaciją";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Journal journal;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private final String client = "ona-" + UUID.randomUUID() + "@pastas.lt";
    private final String stranger = "kitas-" + UUID.randomUUID() + "@kitur.lt";
    private MailDrop drop;
    private Visitor registrar;
    private Walk walk;

    @BeforeEach
    void waitForTheClient() {
        clock.reset();
        drop = new MailDrop(beans);
        registrar = Visitor.signedIn(port, "registrar");
        walk = Doubting.askedToCure(
                Walk.of(beans, beans.getBean(Complaints.class).fileOf(client)), "5");
    }

    @Test
    void aStrangersMailInformsAndTheWaitGoesOn() throws IOException {
        String page = page(drop.take(naming(stranger), stranger));
        assertThat(registrar.open(page).body()).contains(INFORMS);

        registrar.sendFrom(
                page, page + "/attach", Map.of("caseNumber", walk.number().value()));
        assertThat(registrar.open(page).body()).contains("tik kaip informaciją: jei laukiama kliento atsakymo");
        done();

        assertThat(waits()).isTrue();
        assertThat(history()).contains(JournalKind.MAIL_JOINED).doesNotContain(JournalKind.DEFICIENCIES_CURED);
        assertThat(text())
                .startsWith("Nepatvirtinta, kad rašo klientas: laiškas atėjo ne iš adreso, kurį jis nurodė byloje.")
                .contains("\nSiuntėjas: " + stranger, "\nGauta: 2026 m. lapkričio ", "\nTema: Re: " + walk.number())
                .endsWith("Noriu nutraukti.");
    }

    @Test
    void neitherDoesOneThatOnlySaysToBeFromTheClient() throws IOException {
        MailCard mail = drop.take(naming(client), client);
        assertThat(mail.reason()).isEqualTo(MailReason.UNPROVEN);
        String page = page(mail);

        registrar.sendFrom(
                page, page + "/attach", Map.of("caseNumber", walk.number().value()));
        done();

        assertThat(waits()).isTrue();
        assertThat(text()).startsWith("Nepatvirtinta: siuntėjo adresą laiške gali įrašyti bet kas.");
    }

    @Test
    void whomTheRegistrarHasMadeSureOfEndsTheWaitAndTheHistorySaysSo() throws IOException {
        String page = page(drop.take(naming(stranger), stranger));

        registrar.sendFrom(
                page, page + "/attach", Map.of("caseNumber", walk.number().value(), "vouched", "true"));
        assertThat(registrar.open(page).body()).contains("kaip kliento atsakymą: laukti kliento nustosime");
        done();

        assertThat(waits()).isFalse();
        assertThat(history()).contains(JournalKind.MAIL_VOUCHED, JournalKind.DEFICIENCIES_CURED);
        assertThat(text()).startsWith("Kad rašo klientas ar jo atstovas, įsitikino laišką pridėjęs darbuotojas.");
    }

    @Test
    void whatIsProvenIsTheClientsAnswerInTheirOwnCaseAlone() throws IOException {
        Walk other = Doubting.askedToCure(
                Walk.of(beans, beans.getBean(Complaints.class).fileOf(stranger)), "5");
        String about = "Bylos " + walk.number() + " ir " + other.number();
        String mine = page(drop.take(checked(about).saying("Papildau."), client));
        clock.advance(Duration.ofSeconds(1));
        String theirs = page(drop.take(checked(about).saying("Dar kartą."), client));

        registrar.sendFrom(
                mine, mine + "/attach", Map.of("caseNumber", walk.number().value()));
        registrar.sendFrom(
                theirs, theirs + "/attach", Map.of("caseNumber", other.number().value()));
        done();

        assertThat(waits()).isFalse();
        assertThat(text()).startsWith("Siuntėjas: ");
        assertThat(other.facts().isClosed()).isFalse();
        assertThat(journal.of(other.number()))
                .extracting(entry -> entry.kind())
                .contains(JournalKind.MAIL_JOINED)
                .doesNotContain(JournalKind.DEFICIENCIES_CURED);
    }

    @Test
    void whatAProgramAnsweredForTheClientEndsNoWait() {
        walk.postmanComes();
        MailCard mail = drop.take(
                naming(client)
                        .with("In-Reply-To", mailbox.last(client).header("Message-ID"))
                        .with("Auto-Submitted", "auto-replied"),
                client);
        assertThat(mail.state()).isEqualTo(MailState.AUTOMATIC);
        String page = page(mail);

        registrar.sendFrom(
                page, page + "/attach", Map.of("caseNumber", walk.number().value()));
        done();

        assertThat(waits()).isTrue();
    }

    @Test
    void thePageKeepsTheTickWhereTheNumberIsWrongAndHasNoneOfItsOwn() {
        String page = page(drop.take(naming(stranger), stranger));

        String kept = registrar
                .sendFrom(page, page + "/attach", Map.of("caseNumber", "4.17-26/999999", "vouched", "true"))
                .body();

        assertThat(ticked(registrar.open(page).body())).isFalse();
        assertThat(kept).contains("Tokios bylos nėra");
        assertThat(ticked(kept)).isTrue();
    }

    private static boolean ticked(String page) {
        return !Jsoup.parse(page).select("#vouched[checked]").isEmpty();
    }

    private Mails naming(String address) {
        return Mails.from(address).subject("Re: " + walk.number()).saying("Noriu nutraukti.");
    }

    private Mails checked(String subject) {
        return Mails.from(client)
                .subject(subject)
                .with("Authentication-Results", "mx.atsakas.test; dmarc=pass header.from=pastas.lt");
    }

    private static String page(MailCard mail) {
        return "/mailbox/" + mail.id();
    }

    private void done() {
        clock.advance(Duration.ofMinutes(2));
        drop.doChosen();
    }

    private boolean waits() {
        return !history().contains(JournalKind.DEFICIENCIES_CURED);
    }

    private List<JournalKind> history() {
        return journal.of(walk.number()).stream().map(entry -> entry.kind()).toList();
    }

    private String text() throws IOException {
        DocumentCard text = documents.of(walk.number()).stream()
                .filter(document -> document.fileName().equals("laiskas.txt"))
                .findFirst()
                .orElseThrow();
        return new String(documents.open(walk.number(), text.id()).open().readAllBytes(), UTF_8);
    }
}
