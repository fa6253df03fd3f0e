package lt.atsakas.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Gateway;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.TwoAtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What becomes of messages from official boxes: the box of the client is the client's word, any other one a person's to judge. */
@AtsakasTest
class MessagesFromBoxesTests {

    private static final byte[] PLAN = "%PDF-1.4 planas".getBytes(UTF_8);

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private MovableClock clock;

    private final String box = Gateway.box();
    private BoxDrop drop;

    @BeforeEach
    void open() {
        drop = new BoxDrop(beans);
    }

    @Test
    void aComplaintBecomesACaseOfItsSenderReceivedWhenTheSystemTookIt() {
        MailCard mail = drop.take(Gateway.naming(Gateway.list(box), "plan.pdf", PLAN), Map.of("plan.pdf", PLAN));

        assertThat(mail.state()).isEqualTo(MailState.OPENED_CASE);
        CaseFacts facts = registry.facts(mail.caseNumber());
        assertThat(facts.channel()).isEqualTo(Channel.E_DELIVERY);
        assertThat(facts.replyBy()).isEqualTo(ReplyBy.E_DELIVERY);
        assertThat(facts.client().box()).isEqualTo(box);
        assertThat(facts.client().name()).isEqualTo("Ona Gražulienė");
        assertThat(facts.receivedAt()).isEqualTo("2026-11-23T07:15:00Z");
        assertThat(facts.effectiveReceipt()).isEqualTo("2026-11-23");
        assertThat(documents.of(mail.caseNumber())).hasSize(1);
    }

    @Test
    void oneThatCameAfterHoursCountsFromTheNextWorkingDay() {
        clock.set("2026-11-30T09:00:00+02:00");
        ObjectNode list = Gateway.list(box).put("receivedAt", "2026-11-27T18:30:00+02:00");
        list.withObject("/from").put("kind", "organisation").put("name", "UAB „Liepa“");

        CaseFacts facts = registry.facts(drop.take(list, Map.of()).caseNumber());
        assertThat(facts.effectiveReceipt()).isEqualTo("2026-11-30");
        assertThat(facts.client().kind()).isEqualTo(ClientKind.COMPANY);
    }

    @Test
    void theClientsBoxProvesThatTheClientWrites() {
        CaseNumber number = opened();
        beans.getBean(PostOffice.class).acknowledge(number, null);
        beans.getBean(Postman.class).round();
        String ours = drop.gateway().waiting(number.value()).get(0);

        MailCard reply = drop.take(
                Gateway.list(box)
                        .put("inReplyTo", ours)
                        .put("subject", "Papildymas")
                        .put("text", "Vis dar šalta."),
                Map.of());
        assertThat(reply.state()).isEqualTo(MailState.JOINED_CASE);
        assertThat(reply.caseNumber()).isEqualTo(number);
        assertThat(reply.proof()).isEqualTo(SenderProof.BOX);

        MailCard naming = drop.take(
                Gateway.list(box)
                        .put("case", number.value())
                        .put("subject", "Dar kartą")
                        .put("text", "Ir vėl šalta."),
                Map.of());
        assertThat(naming.state()).isEqualTo(MailState.JOINED_CASE);
    }

    @Test
    void anotherBoxJoinsNothingByItselfWhateverItNames() {
        CaseNumber number = opened();

        MailCard mail = drop.take(Gateway.list(Gateway.box()).put("case", number.value()), Map.of());

        assertThat(mail.state()).isEqualTo(MailState.NEEDS_PERSON);
        assertThat(mail.reason()).isEqualTo(MailReason.UNKNOWN_ADDRESS);
        assertThat(mail.caseNumber()).isEqualTo(number);
        mailroom.attach(mail.id(), number, false, BoxDrop.REGISTRAR);
        mailroom.undo(mail.id(), BoxDrop.REGISTRAR);
        mailroom.attach(mail.id(), number, false, BoxDrop.REGISTRAR);
        drop.chosenIsDone();
        assertThat(mailroom.open(mail.id(), BoxDrop.REGISTRAR).state()).isEqualTo(MailState.JOINED_CASE);
    }

    @Test
    void aMailCannotPretendToBeAMessage() {
        String sender = box + "@pastas.lt";
        MailCard mail = new MailDrop(beans)
                .take(
                        Mails.from(sender)
                                .subject("Skundas")
                                .with("atsakas-sender-kind", "person")
                                .with("X-Channel", "E_DELIVERY"),
                        sender.toLowerCase(Locale.ROOT));
        assertThat(mail.channel()).isEqualTo(Channel.EMAIL);
        assertThat(registry.facts(mail.caseNumber()).client().box()).isNull();
    }

    @Test
    void aRegistrarRegistersAMessageAsWhatItIs() {
        CaseNumber named = opened();
        String another = Gateway.box();
        ObjectNode list = Gateway.list(another).put("case", named.value());
        drop.gateway().lay(list, Map.of());
        drop.makeRound();
        MailCard mail = drop.of(another).get(0);
        RegisterForm form = mailroom.proposal(mail, mailroom.read(mail));
        assertThat(form.box()).isEqualTo(another);
        assertThat(form.replyBy()).isEqualTo(ReplyBy.E_DELIVERY);

        assertThat(mailroom.register(mail.id(), form, BoxDrop.REGISTRAR)).isEmpty();
        drop.chosenIsDone();

        CaseFacts facts = registry.facts(drop.of(another).get(0).caseNumber());
        assertThat(facts.channel()).isEqualTo(Channel.E_DELIVERY);
        assertThat(facts.client().box()).isEqualTo(another);
    }

    @Test
    void aCaseOfAMailboxIsNotJoinedFromABox() {
        CaseNumber number = beans.getBean(Complaints.class).file().caseNumber();

        assertThat(drop.take(Gateway.list(box).put("case", number.value()), Map.of())
                        .reason())
                .isEqualTo(MailReason.UNKNOWN_ADDRESS);
    }

    @Test
    void oneNameFromTwoBoxesAtOnceOpensOneCaseAndTheOtherWaitsForAPerson() {
        String another = Gateway.box();
        String name = "EP-" + UUID.randomUUID();
        drop.gateway().lay(Gateway.list(box).put("message", name), Map.of());
        drop.gateway().lay(Gateway.list(another).put("message", name).put("text", "Visai kas kita."), Map.of());
        beans.getBean(BoxCollector.class).collect();
        List<MailId> two = beans.getBean(MailRegister.class).toSort(2);

        MailSorter sorter = beans.getBean(MailSorter.class);
        boolean waited = new TwoAtOnce(beans).secondWaits(() -> sorter.sort(two.get(0)), () -> sorter.sort(two.get(1)));

        assertThat(waited).isTrue();
        assertThat(List.of(drop.of(box).get(0), drop.of(another).get(0)))
                .extracting(MailCard::state)
                .containsExactlyInAnyOrder(MailState.OPENED_CASE, MailState.NEEDS_PERSON);
    }

    private CaseNumber opened() {
        return requireNonNull(drop.take(Gateway.list(box)).caseNumber());
    }
}
