package lt.atsakas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.registry.Representative;
import lt.atsakas.shared.Vilnius;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionCheckTests {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final SubmissionCheck check = new SubmissionCheck(Clock.fixed(NOW, Vilnius.ZONE));

    @Test
    void findsNothingWrongWithAPlainComplaint() {
        assertThat(check.faults(submission())).isEmpty();
    }

    @Test
    void namesEveryMissingFieldAtOnce() {
        Draft draft = new Draft();
        draft.client = new Client(ClientKind.PERSON, " ", null, null, null);
        draft.subject = "";
        draft.text = "\n";

        assertThat(fields(draft)).containsExactly("client.name", "client", "subject", "text", "client.email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "a b@c.lt",
                "a@c.lt\r\nBcc: x@y.lt",
                "@c.lt",
                "a@.lt",
                "ąžuolas@c.lt",
                "a..b@c.lt",
                ".a@c.lt",
                "a.@c.lt",
                "a@-b.lt",
                "a@b-.lt",
                "a@b..lt",
                "a@1.2.3.4",
                "a@b_c.lt",
                "a@b.l"
            })
    void refusesWhatIsNoAddress(String email) {
        Draft draft = new Draft();
        draft.client = new Client(ClientKind.PERSON, "Ona", email, null, null);

        assertThat(fields(draft)).containsExactly("client.email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jonas@žąsis.lt", "o'neil+skundai@pastas.lt", "a@xn--hxajbheg2az3al.lt", "a@įstaiga.vilnius.lt"})
    void takesEveryAddressThatAMailReaches(String email) {
        Draft draft = new Draft();
        draft.client = new Client(ClientKind.PERSON, "Ona", email, null, null);

        assertThat(fields(draft)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0\u2003", "\u200B\u200D", "\uFEFF \u2060", "\u3164\u2800", "\u00AD\n"})
    void whatCannotBeSeenIsNoText(String nothing) {
        Draft draft = new Draft();
        draft.subject = nothing;
        draft.text = nothing;

        assertThat(fields(draft)).containsExactly("subject", "text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+370 612 34567", "8 (5) 277 9090", "861234567", "+44-20-7946-0958"})
    void takesPhoneNumbersAsPeopleWriteThem(String phone) {
        Draft draft = new Draft();
        draft.client = new Client(ClientKind.PERSON, "Ona", "ona@pastas.lt", phone, null);

        assertThat(fields(draft)).isEmpty();
    }

    @Test
    void refusesSignsThatNoTextHas() {
        Draft draft = new Draft();
        draft.subject = "Šildymas\u0000";
        draft.text = "Nešildo\u0000";

        assertThat(fields(draft)).containsExactly("subject", "text");
    }

    @Test
    void refusesHalvesOfSigns() {
        Draft draft = new Draft();
        draft.client = new Client(ClientKind.PERSON, "Ona \uDE00", "ona@pastas.lt", null, null);
        draft.text = "Nešildo\n\uD83D";

        assertThat(fields(draft)).containsExactly("client.name", "text");
        assertThat(check.faults(draft.build())).contains(FieldFault.of("text", "intake.text.unprintable", 2, "U+D83D"));
    }

    @Test
    void nameAndSubjectReadAsWhatTheyAre() {
        Draft draft = new Draft();
        draft.client = new Client(ClientKind.PERSON, "Ona \u202EėtianO", null, "\u202A+370 612 34567\u202C", null);
        draft.replyBy = ReplyBy.IN_PERSON;
        draft.subject = "\u2067Šildymas";

        assertThat(fields(draft)).isEmpty();
        assertThat(draft.build().client().name()).isEqualTo("Ona ėtianO");
        assertThat(draft.build().subject()).isEqualTo("Šildymas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(8 5) 277 9090", "8 5 277 9090", "+370 612 34567", "(+370 5) 277-90-90", "861234567"})
    void takesATelephoneNumberAsPeopleWriteIt(String phone) {
        Draft draft = new Draft();
        draft.client = new Client(ClientKind.PERSON, "Ona Onaitė", "ona@pastas.lt", phone, null);

        assertThat(fields(draft)).isEmpty();
    }

    @Test
    void saysHowMuchIsTooLong() {
        Draft draft = new Draft();
        draft.text = "a".repeat(20_001);

        assertThat(check.faults(draft.build()))
                .containsExactly(FieldFault.of("text", "intake.text.tooLong", 20_000, 20_001));
    }

    @Test
    void needsAnAddressForAnAnswerByPost() {
        Draft draft = new Draft();
        draft.replyBy = ReplyBy.POST;

        assertThat(fields(draft)).containsExactly("client.address");
    }

    @Test
    void letsOnlyAnEmployeeGiveAnEarlierReceipt() {
        Draft client = new Draft();
        client.receivedAt = NOW.minusSeconds(3600);
        Draft registrar = new Draft();
        registrar.receivedAt = NOW.minusSeconds(3600);
        registrar.by = Actor.employee(new EmployeeId("registrar"));

        assertThat(fields(client)).containsExactly("receivedAt");
        assertThat(fields(registrar)).isEmpty();
    }

    @Test
    void refusesAReceiptInTheFutureOrLongAgo() {
        Draft draft = new Draft();
        draft.by = Actor.employee(new EmployeeId("registrar"));

        draft.receivedAt = NOW.plusSeconds(1);
        assertThat(fields(draft)).containsExactly("receivedAt");

        draft.receivedAt = NOW.minusSeconds(400L * 24 * 3600);
        assertThat(fields(draft)).containsExactly("receivedAt");
    }

    private List<String> fields(Draft draft) {
        return check.faults(draft.build()).stream().map(FieldFault::field).toList();
    }

    private static Submission submission() {
        return new Draft().build();
    }

    @Test
    void anEmployeeTakesDownWhatSomebodyLeftWithoutAnyAddress() {
        Draft draft = new Draft();
        draft.client = new Client(ClientKind.PERSON, "Nežinomas asmuo", null, null, null);
        draft.replyBy = ReplyBy.IN_PERSON;
        assertThat(keys(draft)).containsExactly("intake.client.unreachable");

        draft.by = Actor.employee(new EmployeeId("registrar"));
        assertThat(keys(draft)).isEmpty();
        draft.replyBy = ReplyBy.E_DELIVERY;
        assertThat(keys(draft)).containsExactly("intake.client.unreachableAtDesk", "intake.box.neededForReply");
    }

    @Test
    void anAnswerThroughElectronicDeliveryNeedsTheAddressOfABox() {
        Draft draft = new Draft();
        draft.replyBy = ReplyBy.E_DELIVERY;
        assertThat(keys(draft)).containsExactly("intake.box.neededForReply");

        for (String wrong :
                List.of("AB", "dėžutė", "box one", "../box", "a..b", ".box", "box-", "b".repeat(65), "a/b", "a\nb")) {
            draft.client = new Client(ClientKind.PERSON, "Ona Onaitė", null, null, null, wrong);
            assertThat(keys(draft)).as(wrong).containsExactly("intake.box.malformed");
        }
        draft.client = new Client(ClientKind.PERSON, "Ona Onaitė", null, null, null, "EPD-38001010001");
        assertThat(keys(draft)).isEmpty();
    }

    private List<String> keys(Draft draft) {
        return check.faults(draft.build()).stream().map(FieldFault::messageKey).toList();
    }

    private static final class Draft {
        private Client client = new Client(ClientKind.PERSON, "Ona Onaitė", "ona@pastas.lt", null, null);
        private Representative representative;
        private String subject = "Šildymas";
        private String text = "Bute šalta.";
        private ReplyBy replyBy = ReplyBy.EMAIL;
        private Instant receivedAt;
        private Actor by = Actor.client();

        private Submission build() {
            return new Submission(
                    Channel.WEB,
                    client,
                    representative,
                    ClientNeeds.NONE,
                    "lt",
                    subject,
                    text,
                    replyBy,
                    receivedAt,
                    List.of(),
                    by);
        }
    }
}
