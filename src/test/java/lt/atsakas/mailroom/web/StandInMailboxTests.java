package lt.atsakas.mailroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.mailroom.MailDrop;
import lt.atsakas.mailroom.Mails;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Staff;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A mail that no registrar may see, because all of them are barred from its case or away, comes to whoever does their work. */
@AtsakasTest
class StandInMailboxTests {

    private static final List<String> REGISTRARS = List.of("registrar", "g.vasiliauskaite", "l.butkiene");
    private static final String STAND_IN = "chair";
    private static final String DEPUTY = "handler3";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcTemplate jdbc;

    private final String sender = "kaimynas-" + UUID.randomUUID() + "@pastas.lt";
    private MailDrop drop;
    private Staff staff;
    private Walk walk;

    @BeforeEach
    void begin() {
        beans.getBean(MovableClock.class).reset();
        drop = new MailDrop(beans);
        staff = new Staff(beans);
        walk = Walk.begin(beans);
    }

    @AfterEach
    void everythingIsAsBefore() {
        complainAbout();
        staff.everythingIsAsBefore();
    }

    @Test
    void itIsListedTheyAreToldAndTheyDecideIt() {
        String other = bring("noreply+" + sender, "Iš formos");
        complainAbout("l.butkiene");
        String mail = bring(sender, "Byla " + walk.number());
        Visitor standIn = Visitor.signedIn(port, STAND_IN);

        assertThat(standIn.open("/mailbox").body()).contains(mail).doesNotContain(other);
        assertThat(standIn.open("/mailbox/" + mail).body()).contains("Byla " + walk.number());
        assertThat(standIn.open("/mailbox/" + other).statusCode()).isEqualTo(404);
        assertThat(toldOf(mail)).containsExactly(STAND_IN);
        standIn.sendFrom(
                "/mailbox/" + mail,
                "/mailbox/" + mail + "/attach",
                Map.of("caseNumber", walk.number().value()));
        beans.getBean(MovableClock.class).advance(Duration.ofMinutes(2));
        drop.doChosen();

        assertThat(stateOf(mail)).isEqualTo("JOINED_CASE");
    }

    @Test
    void nobodyElseSeesItAndItGoesBackWhenTheReasonEnds() {
        complainAbout("l.butkiene");
        String mail = bring(sender, "Byla " + walk.number());

        assertThat(Visitor.signedIn(port, "registrar").open("/mailbox/" + mail).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "handler").open("/mailbox").statusCode())
                .isEqualTo(403);

        complainAbout();

        assertThat(Visitor.signedIn(port, STAND_IN).open("/mailbox/" + mail).statusCode())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port, STAND_IN).open("/mailbox").statusCode())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port, "registrar").open("/mailbox/" + mail).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatWaitedBeforeTheLastRegistrarWasBarredIsToldOfOnce() {
        String mail = bring(sender, "Byla " + walk.number());
        assertThat(toldOf(mail)).isEmpty();

        complainAbout("l.butkiene");
        drop.makeRound();
        drop.makeRound();

        assertThat(toldOf(mail)).containsExactly(STAND_IN);
    }

    @Test
    void deputiesOfAbsentRegistrarsSeeWhatTheyWouldAndNothingThatIsBarredToThem() {
        String mail = bring("noreply+" + sender, "Iš formos");
        String barred = bring(sender, "Byla " + walk.number());
        var absences =
                REGISTRARS.stream().map(login -> staff.away(login, DEPUTY)).toList();
        complainAbout(DEPUTY);
        Visitor deputy = Visitor.signedIn(port, DEPUTY);

        assertThat(deputy.open("/mailbox/" + mail).statusCode()).isEqualTo(200);
        assertThat(deputy.open("/mailbox/" + barred).statusCode()).isEqualTo(404);
        assertThat(deputy.open("/desk").statusCode()).isEqualTo(200);
        assertThat(deputy.open("/cases").body()).contains("href=\"/desk\"", "href=\"/mailbox\"");

        absences.forEach(staff::isBack);
        assertThat(deputy.open("/mailbox").statusCode()).isEqualTo(403);
        assertThat(deputy.open("/desk").statusCode()).isEqualTo(403);
    }

    @Test
    void whenItsCasesTogetherLeaveNobodyAnAdministratorHearsOfItOnceAndNothingOfWhatItSays() {
        Walk other = Walk.begin(beans);
        complainAbout("director", "l.butkiene", "n.mockute");
        nameIn(other, "admin");

        String mail = bring(sender, "Byla " + walk.number() + ", byla " + other.number());
        drop.makeRound();

        assertThat(toldOf(mail)).isEmpty();
        assertThat(jdbc.queryForList(
                        "select recipient || ' ' || body from correspondence.outgoing_letter where occasion = ?",
                        String.class,
                        "mail-for-nobody-" + mail))
                .singleElement()
                .asString()
                .startsWith("admin ")
                .doesNotContain(sender, other.number().value(), "/mailbox", "/cases/");
        nameIn(other);
    }

    private String bring(String from, String subject) {
        drop.bring(Mails.from(from).subject(subject));
        return jdbc.queryForObject(
                "select id::text from mailroom.mail where sender_address = ? order by taken_at desc limit 1",
                String.class,
                from);
    }

    private void complainAbout(String... named) {
        nameIn(walk, named);
    }

    private void nameIn(Walk about, String... named) {
        beans.getBean(Impartiality.class)
                .nameComplainedAbout(
                        about.number(),
                        Stream.of(named).map(EmployeeId::new).collect(Collectors.toSet()),
                        Actor.system());
    }

    private List<String> toldOf(String mail) {
        return jdbc.queryForList(
                "select recipient from correspondence.outgoing_letter where occasion = ?",
                String.class,
                "mail-waits-" + mail);
    }

    private String stateOf(String mail) {
        return jdbc.queryForObject("select state from mailroom.mail where id = ?::uuid", String.class, mail);
    }
}
