package lt.atsakas.process.extension;

import static lt.atsakas.process.extension.Extending.DECIDE;
import static lt.atsakas.process.extension.Extending.GRANT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.Handing;
import lt.atsakas.correspondence.InterimDesk;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterState;
import lt.atsakas.correspondence.LetterTrace;
import lt.atsakas.correspondence.PaperPost;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Traces;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the client is written when the answer comes later: once, numbered, with all that the law and the policy ask for. */
@AtsakasTest
class InterimAnswerTests {

    private static final String SEND = "serviceTask_sendInterimAnswer";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private PaperPost paperPost;

    @Autowired
    private InterimDesk interimAnswers;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private LetterTrace trace;

    @Autowired
    private Mailbox mailbox;

    private Extending extending;

    @BeforeEach
    void meet() {
        extending = new Extending(beans);
    }

    @Test
    void theLetterSaysWhyUntilWhenWhomToAskAndWhereToComplainOfTheDelay() {
        Walk walk = extending.granted(Walk.begin(beans).drafting()).fire(SEND).postmanComes();

        DeliveredMail mail = mailOf(walk);
        String number = interimAnswers.issued(walk.number()).orElseThrow().outgoingNumber();
        assertThat(mail.subject()).isEqualTo("Tarpinis atsakymas, registracijos Nr. " + walk.number());
        assertThat(mail.text()).contains("2027 m. sausio 7 d.", number);
        assertThat(mail.headers()).doesNotContainKey("Auto-Submitted");
        assertThat(mail.attachments())
                .singleElement()
                .satisfies(letter -> assertThat(Pdf.text(letter.content()))
                        .contains("2026-11-23 Nr. " + number)
                        .contains("2026 m. lapkričio 23 d. gautą kreipimąsi „Šąla butas“ dar nagrinėjame")
                        .contains("kuris baigiasi 2026 m. gruodžio 21 d.")
                        .contains("ne vėliau kaip 2027 m. sausio 7 d.")
                        .contains("Reikia apžiūrėti vietą arba atlikti matavimus.")
                        .contains("Matavimus galėsime atlikti sausio 4 d.")
                        .contains("10 straipsnio 4 dalimi")
                        .contains("Aistė Ramanauskaitė", "galite skųstis", "Lietuvos administracinių ginčų komisijai")
                        .contains("Gintaras Balčiūnas"));
    }

    @Test
    void withoutAHandlerTheLetterNamesTheHouseAlone() {
        Walk walk = extending
                .asked(Doubting.doubted(Walk.begin(beans)), "unithead")
                .complete(DECIDE, "director", GRANT)
                .fire(SEND)
                .postmanComes();

        assertThat(Pdf.text(mailOf(walk).attachments().get(0).content()))
                .contains("Galite skambinti")
                .doesNotContain("Taip pat");
    }

    @Test
    void itLeavesOnceUnderOneNameAndIsKeptInTheCase() {
        Walk walk = extending
                .granted(Walk.begin(beans).drafting())
                .fire(SEND)
                .postmanComes()
                .postmanComes();

        assertThat(letters(walk)).singleElement().satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(LetterState.SENT);
            assertThat(mailOf(walk).headers().get("Message-ID"))
                    .singleElement()
                    .asString()
                    .startsWith("<" + letter.id() + "@");
        });
        assertThat(documents.of(walk.number()))
                .filteredOn(document -> document.kind() == DocumentKind.INTERIM_ANSWER_LETTER)
                .hasSize(1);
        assertThat(new Traces(walk).lines(JournalKind.INTERIM_ANSWER_ISSUED)).hasSize(1);
        assertThat(new Traces(walk).lines(JournalKind.INTERIM_ANSWER_LEFT)).hasSize(1);
    }

    @Test
    void aTextToTheTelephoneTellsOfItOnceAndNamesNothingButTheCase() {
        Walk walk = extending
                .granted(Walk.begin(beans).drafting())
                .fire(SEND)
                .postmanComes()
                .postmanComes();

        assertThat(new Traces(walk).lines(JournalKind.TEXT_SENT))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.details()).containsEntry("parts", "2").containsEntry("of", "LETTER"));
        assertThat(texts(walk))
                .singleElement()
                .asString()
                .startsWith("+37061")
                .contains("tarpinį atsakymą", walk.number().value())
                .doesNotContain("Ona", "Šąla", "Liepų", "sausio");
    }

    @Test
    void whoAskedForAnotherRoadGetsItOnPaper() {
        Walk walk = Walk.of(
                        beans,
                        beans.getBean(Complaints.class)
                                .file(beans.getBean(Complaints.class)
                                        .submissionOf("petras.tarpinis@pastas.lt", ReplyBy.POST)))
                .drafting();

        extending.granted(walk).fire(SEND).postmanComes();

        assertThat(letters(walk)).singleElement().satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(LetterState.WAITING_FOR_HAND);
            assertThat(letter.handOverDay()).as("the same day").hasToString("2026-11-23");
            assertThat(Pdf.text(paperPost.printout(walk.number(), letter.id()))).contains("Liepų g.");
        });
        assertThat(texts(walk)).as("while it lies at the desk").isEmpty();
        paperPost.confirmHandedOver(
                walk.number(),
                letters(walk).get(0).id(),
                new Handing(Handing.Way.POSTED, LocalDate.parse("2026-11-23")),
                Actor.employee(new EmployeeId("registrar")));
        walk.postmanComes();
        assertThat(texts(walk)).as("once it was posted").hasSize(1);
    }

    private List<String> texts(Walk walk) {
        return beans.getBean(JdbcClient.class)
                .sql("select address || ': ' || body from correspondence.outgoing_letter"
                        + " where case_number = ? and channel = 'SMS' and state = 'SENT'")
                .params(walk.number().value())
                .query(String.class)
                .list();
    }

    @Test
    void whatComesBackIsPutBeforeTheRegistrars() {
        Walk walk = extending.granted(Walk.begin(beans).drafting()).fire(SEND).postmanComes();

        trace.returned(letters(walk).get(0).id(), "5.1.1 no such user");
        walk.postmanComes();

        assertThat(letters(walk)).extracting(LetterCard::state).containsExactly(LetterState.STUCK);
        assertThat(mailbox.of("registrar@atsakas.demo"))
                .anyMatch(mail ->
                        mail.subject().equals("Byla " + walk.number() + ": tarpinis atsakymas nepasiekė kliento"));
    }

    @Test
    void noInterimAnswerFollowsTheAnswerItself() {
        Walk walk = extending.asked(Walk.begin(beans).approving(), "handler");
        walk.complete(DECIDE, "unithead", GRANT);
        walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");

        walk.fire(SEND);

        assertThat(letters(walk)).isEmpty();
    }

    private List<LetterCard> letters(Walk walk) {
        return postOffice.lettersOf(walk.number()).stream()
                .filter(letter -> letter.occasion().equals(PostOffice.INTERIM_ANSWER))
                .toList();
    }

    private DeliveredMail mailOf(Walk walk) {
        String address = String.valueOf(walk.facts().client().email());
        List<DeliveredMail> mails = mailbox.of(address).stream()
                .filter(mail -> mail.subject().startsWith("Tarpinis"))
                .toList();
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }
}
