package lt.atsakas.process.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.admission.RefusalGround;
import lt.atsakas.correspondence.Handing;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterState;
import lt.atsakas.correspondence.PaperPost;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.intake.Submission;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.OfficialLetters;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.Outcome;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a client reads whose complaint is left unexamined, for each ground of the law, and where the letter goes when there is nowhere to send it. */
@AtsakasTest
class RefusalLetterTests {

    private static final String DECIDE = "userTask_decideAdmissibility";
    private static final String REASONS = "Parašyta rankomis, be parašo.";
    private static final Actor REGISTRAR = Actor.employee(new EmployeeId("registrar"));

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void eachGroundIsNamedWithItsPointOfTheLawItsReasonsAndTheRoadOfAppeal(RefusalGround ground) {
        Walk walk = left(doubtedFor(ground), ground).postmanComes();

        assertThat(mailbox.last(walk.facts().client().email()).attachments()).hasSize(1);
        assertThat(new OfficialLetters(beans).last(walk.number()))
                .contains("Skundą paliekame nenagrinėtą: " + words(ground) + ".")
                .contains("viešojo administravimo įstatymo 11 straipsnio 3 dalies " + point(ground) + " punktas.")
                .contains(REASONS, "Vytautas Jankauskas", walk.number().value())
                .contains("Apskundimo tvarka", "per vieną mėnesį nuo jo įteikimo dienos")
                .contains("Vilniaus miesto savivaldybės", "Lietuvos administracinių ginčų komisijai")
                .contains("administraciniam teismui", "14 straipsnis");
        assertThat(walk.fire("serviceTask_closeUnexamined").facts().outcome()).isEqualTo(Outcome.LEFT_UNEXAMINED);
    }

    @Test
    void theLetterToSomebodyUnknownWaitsAtTheDeskAndIsNotLost() {
        Walk walk = left(Doubting.doubted(unknown()), RefusalGround.UNIDENTIFIED)
                .postmanComes()
                .postmanComes();
        LetterCard letter = letter(walk);

        assertThat(letter.state()).isEqualTo(LetterState.WAITING_FOR_HAND);
        assertThat(letter.handOverDay()).isNotNull();
        assertThat(mailbox.of("registrar@atsakas.demo"))
                .anyMatch(mail ->
                        mail.subject().equals("Byla " + walk.number() + ": reikia atspausdinti ir įteikti laišką"));
        assertThat(Visitor.signedIn(port, "registrar").open("/desk").body())
                .contains(walk.number().value());
        assertThat(new OfficialLetters(beans).last(walk.number()))
                .as("whatever becomes of the letter, the case keeps it")
                .contains("Nežinomas asmuo", "11 straipsnio 3 dalies 1 punktas");
        assertThat(walk.facts().isClosed()).isFalse();

        beans.getBean(PaperPost.class)
                .confirmHandedOver(
                        walk.number(),
                        letter.id(),
                        new Handing(Handing.Way.GIVEN, Vilnius.dayOf(clock.instant())),
                        REGISTRAR);

        assertThat(walk.fire("serviceTask_closeUnexamined").facts().outcome()).isEqualTo(Outcome.LEFT_UNEXAMINED);
    }

    @Test
    void whomNobodyFindsIsDecidedAboutByTheHeadWhenTheTermIsOver() {
        Walk walk = left(Doubting.doubted(unknown()), RefusalGround.UNIDENTIFIED)
                .postmanComes()
                .fire("event_refusalTermPassed");
        assertThat(walk.task("userTask_resolveRefusal").getAssignee()).isEqualTo("unithead");

        walk.complete(
                        "userTask_resolveRefusal",
                        "unithead",
                        Map.of("decision", "confirm", "proof", "Adreso nėra, raštas byloje."))
                .fire("serviceTask_closeUnexamined");

        assertThat(walk.facts().outcome()).isEqualTo(Outcome.LEFT_UNEXAMINED);
        assertThat(letter(walk).state()).as("nobody looks for them any more").isEqualTo(LetterState.WITHDRAWN);
    }

    private Walk left(Walk doubted, RefusalGround ground) {
        Map<String, String> form =
                new HashMap<>(Map.of("decision", "leave", "refusalGround", ground.code(), "reasons", REASONS));
        if (ground == RefusalGround.TOO_OLD) {
            form.put("learnedOn", "2026-10-20");
        }
        return doubted.complete(DECIDE, "unithead", form)
                .complete("userTask_approveRefusal", "director", Map.of("decision", "approve"))
                .fire("serviceTask_issueRefusal");
    }

    /** Deficiencies are a ground only after the client was asked in vain. */
    private Walk doubtedFor(RefusalGround ground) {
        Walk walk = Walk.begin(beans).postmanComes();
        if (ground != RefusalGround.NOT_CURED) {
            return Doubting.doubted(walk);
        }
        return Doubting.askedToCure(walk, "5")
                .postmanComes()
                .fire("event_cureReminderDue")
                .fire("serviceTask_remindToCure")
                .fire("event_cureTermPassed")
                .fire("serviceTask_tellNotCured");
    }

    /** A note without a name or an address lay in the box at the door. */
    private Walk unknown() {
        Submission note = new Submission(
                Channel.OTHER,
                new Client(ClientKind.PERSON, "Nežinomas asmuo", null, null, null),
                null,
                ClientNeeds.NONE,
                "lt",
                "Dėl triukšmo",
                "Kaimynai triukšmauja.",
                ReplyBy.IN_PERSON,
                null,
                List.of(),
                REGISTRAR);
        return Walk.of(beans, beans.getBean(Complaints.class).file(note));
    }

    private LetterCard letter(Walk walk) {
        return beans.getBean(PostOffice.class).lettersOf(walk.number()).stream()
                .filter(letter -> letter.subject().startsWith("Sprendimas dėl Jūsų kreipimosi nagrinėjimo"))
                .findFirst()
                .orElseThrow();
    }

    /** As the points stand in VAĮ 11(3). */
    private static int point(RefusalGround ground) {
        return switch (ground) {
            case UNIDENTIFIED -> 1;
            case UNTRUE -> 2;
            case REPEATED -> 3;
            case IN_COURT -> 4;
            case TOO_OLD -> 5;
            case NOT_COMPETENT -> 6;
            case NOT_CURED -> 7;
        };
    }

    private static String words(RefusalGround ground) {
        return switch (ground) {
            case UNIDENTIFIED -> "neįmanoma nustatyti asmens arba patikrinti skundo tikrumo";
            case UNTRUE -> "skundas akivaizdžiai neatitinka tikrovės arba nesuprantamas";
            case REPEATED -> "skundas pakartotinis, jame nėra naujų duomenų";
            case IN_COURT ->
                "tą patį klausimą pradėjo nagrinėti teismas arba ikiteisminė ginčų nagrinėjimo institucija";
            case TOO_OLD -> "skundas pateiktas per vėlai";
            case NOT_COMPETENT -> "spręsti šį klausimą – ne įmonės kompetencija";
            case NOT_CURED -> "skundo trūkumai per nustatytą terminą nepašalinti";
        };
    }
}
