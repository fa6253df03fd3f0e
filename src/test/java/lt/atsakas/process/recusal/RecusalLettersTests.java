package lt.atsakas.process.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.RecusalState;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.portal.Timeline;
import lt.atsakas.process.Traces;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who is written to about a recusal, and who is not any more. */
@AtsakasTest
class RecusalLettersTests {

    private static final String DECIDE = "userTask_decideRecusal";
    private static final Map<String, String> UPHOLD = Map.of("decision", "uphold");
    private static final Map<String, String> REFUSE =
            Map.of("decision", "refuse", "reasons", "Su byla susijusių asmenų nepažįsta.");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Mailbox mailbox;

    private Recusing recusing;

    @BeforeEach
    void meet() {
        recusing = new Recusing(beans);
    }

    @Test
    void theClientHearsThatTheRequestCameAndWhatWasDecided() {
        Walk walk = recusing.askedByClient(Walk.begin(beans).drafting(), "handler");

        assertThat(subjects(walk)).last().asString().startsWith("Gavome prašymą nušalinti darbuotoją");
        walk.complete(DECIDE, "unithead", REFUSE)
                .fire("serviceTask_tellRecusalOutcome")
                .postmanComes();

        assertThat(subjects(walk)).last().asString().startsWith("Sprendimas dėl prašymo nušalinti darbuotoją");
        DeliveredMail decision = mails(walk.facts().client().email(), walk).stream()
                .filter(mail -> mail.subject().startsWith("Sprendimas"))
                .findFirst()
                .orElseThrow();
        assertThat(decision.text())
                .contains("Aistė Ramanauskaitė", "nenušaliname", "Su byla susijusių asmenų nepažįsta.")
                .contains("Gintaras Balčiūnas");
        assertThat(decision.headers().toString()).doesNotContain("Auto-Submitted");
        assertThat(lastMail("handler@atsakas.demo", walk).subject()).contains("darbuotojas nenušalintas");
        assertThat(new Traces(walk).lines(JournalKind.RECUSAL_ANSWERED)).hasSize(1);
    }

    @Test
    void whoIsRecusedGetsNoMoreMail() {
        Walk walk = recusing.raisedBy("director", Walk.begin(beans).drafting(), "handler");

        walk.complete(DECIDE, "unithead", UPHOLD)
                .fire("serviceTask_tellRecusalOutcome")
                .postmanComes();

        assertThat(mails("handler@atsakas.demo", walk))
                .noneMatch(mail -> mail.subject().contains("nušalin"));
        assertThat(lastMail("director@atsakas.demo", walk).subject()).contains("darbuotojas nušalintas");
        assertThat(subjects(walk)).noneMatch(subject -> subject.contains("nušalinti"));
        assertThat(recusalInstances(walk)).isZero();
    }

    @Test
    void aRecusalEndsUndecidedWithItsCaseAndTheClientSeesIt() {
        Walk walk = recusing.askedByClient(Walk.begin(beans).issued(), "handler");
        assertThat(walk.steps()).containsExactly(DECIDE);

        walk.postmanComes().fire("serviceTask_closeCase");

        assertThat(walk.facts().isClosed()).isTrue();
        assertThat(walk.steps()).isEmpty();
        assertThat(recusing.of(walk).get(0).state()).isEqualTo(RecusalState.LAPSED);
        assertThat(recusalInstances(walk)).isZero();
        assertThat(beans.getBean(Timeline.class).of(walk.number()))
                .anyMatch(line -> line.what().contains("nušalinimo nesprendėme"));
        assertThat(beans.getBean(CaseAccess.class).maySee(walk.facts(), new EmployeeId("handler")))
                .isTrue();
    }

    private long recusalInstances(Walk walk) {
        return beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey("recusal")
                .processInstanceBusinessKey(walk.number().value())
                .count();
    }

    private List<String> subjects(Walk walk) {
        return postOffice.lettersOf(walk.number()).stream()
                .map(LetterCard::subject)
                .toList();
    }

    private DeliveredMail lastMail(String address, Walk walk) {
        List<DeliveredMail> mails = mails(address, walk);
        return mails.get(mails.size() - 1);
    }

    /** Tests share addresses and each other's rounds of the postman: only this case's mails count. */
    private List<DeliveredMail> mails(String address, Walk walk) {
        Pattern number = Pattern.compile(Pattern.quote(walk.number().value()) + "(?!\\d)");
        return mailbox.of(address).stream()
                .filter(mail -> number.matcher(mail.subject()).find())
                .toList();
    }
}
