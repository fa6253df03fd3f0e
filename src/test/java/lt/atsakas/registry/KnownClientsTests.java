package lt.atsakas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lt.atsakas.intake.Submission;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test looks for a client of a surname that nobody else has. */
@AtsakasTest
class KnownClientsTests {

    private static final Circle ALL = new Circle(true, Set.of(), Set.of(), Set.of(), Set.of());

    private static final Instant MOMENT = Instant.parse("2026-11-20T10:00:00Z");

    @Autowired
    private KnownClients clients;

    @Autowired
    private Complaints complaints;

    @Autowired
    private MovableClock clock;

    private String surname;
    private String digits;
    private CaseNumber number;

    @BeforeEach
    void registerACase() {
        clock.reset();
        String own = Long.toString(System.nanoTime());
        digits = "6" + own.substring(own.length() - 7);
        surname = "Žąsytė"
                + own.chars()
                        .mapToObj(digit -> Character.toString('a' + digit - '0'))
                        .reduce("", String::concat);
        number = register("+370 " + digits.substring(0, 3) + " " + digits.substring(3), MOMENT);
    }

    @Test
    void theyAreFoundByPartsOfWhatIsKnownWithoutMarks() {
        String bare = surname.replace("Žąsytė", "zasyte");

        assertThat(found("ūla " + surname)).containsExactly(number);
        assertThat(found(bare)).containsExactly(number);
        assertThat(found(bare + " klevu 12")).containsExactly(number);
        assertThat(found(bare.substring(4) + "@pastas")).containsExactly(number);
        assertThat(found("„" + bare + "“, Klevų g.12")).containsExactly(number);
        assertThat(found(bare + " nera")).isEmpty();
        assertThat(found(bare + " g. 13")).isEmpty();
    }

    @Test
    void theyAreFoundByTelephoneHoweverItIsTyped() {
        assertThat(found("8 " + digits)).containsExactly(number);
        assertThat(found("+370" + digits)).containsExactly(number);
    }

    @Test
    void theyAreFoundByTheNumberOfTheirCase() {
        assertThat(clients.like(number.value(), ALL)).singleElement().satisfies(known -> {
            assertThat(known.client().name()).isEqualTo("Ūla " + surname);
            assertThat(known.language()).isEqualTo("lt");
        });
    }

    @Test
    void whoComplainedTwiceIsOfferedOnceAsTheyWereLastWrittenDown() {
        CaseNumber later =
                register("+370 " + digits.substring(0, 3) + " " + digits.substring(3), MOMENT.plusSeconds(60));

        assertThat(found(surname)).containsExactly(later);
        assertThat(found(number.value())).containsExactly(number);
    }

    @Test
    void whoMovedIsOfferedWithEachAddressTheLastOneFirst() {
        CaseNumber later = register("+370 699 99999", MOMENT.plusSeconds(60));
        CaseNumber earlier = register("+370 699 99998", MOMENT.minusSeconds(60));

        assertThat(found(surname)).containsExactly(later, number, earlier);
    }

    @Test
    void noMoreAreOfferedThanTheScreenShowsAndThoseWhoCameLast() {
        List<CaseNumber> later = IntStream.range(0, KnownClients.MOST)
                .mapToObj(each -> register("+370 698 0000" + each, MOMENT.plusSeconds(60L - each)))
                .toList();

        assertThat(found(surname)).containsExactlyElementsOf(later);
    }

    @Test
    void everythingThatIsKnownOfThemIsOffered() {
        Client company =
                new Client(ClientKind.COMPANY, "UAB " + surname, null, "+370 698 00000", "Uosių g. 3", "302" + digits);

        CaseNumber whole = register(company, MOMENT.plusSeconds(60));

        assertThat(clients.of(whole, ALL)).map(KnownClient::client).contains(company);
        assertThat(clients.like("UAB " + surname, ALL))
                .singleElement()
                .extracting(KnownClient::client)
                .isEqualTo(company);
    }

    @Test
    void aCaseThatIsHiddenKnowsNobody() {
        Circle without = ALL.hiding(Set.of(number));

        assertThat(clients.like(surname, without)).isEmpty();
        assertThat(clients.like(number.value(), without)).isEmpty();
        assertThat(clients.of(number, without)).isEmpty();
    }

    @Test
    void whoeverSeesNoCasesFindsNobody() {
        assertThat(clients.like(surname, new Circle(false, Set.of(), Set.of(), Set.of(), Set.of())))
                .isEmpty();
    }

    private List<CaseNumber> found(String typed) {
        return clients.like(typed, ALL).stream().map(KnownClient::number).toList();
    }

    private CaseNumber register(String phone, Instant receivedAt) {
        String mailbox = surname.replace("Žąsytė", "yte") + "@pastas.lt";
        return register(
                new Client(ClientKind.PERSON, "Ūla " + surname, mailbox, phone, "Klevų g. 12, Vilnius"), receivedAt);
    }

    private CaseNumber register(Client client, Instant receivedAt) {
        Submission like = complaints.submission();
        return complaints
                .file(new Submission(
                        Channel.IN_PERSON,
                        client,
                        null,
                        like.needs(),
                        like.language(),
                        like.subject(),
                        like.text(),
                        ReplyBy.IN_PERSON,
                        receivedAt,
                        List.of(),
                        Actor.employee(new EmployeeId("registrar"))))
                .caseNumber();
    }
}
