package lt.atsakas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lt.atsakas.intake.Submission;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test looks for a client of a surname that nobody else has. */
@AtsakasTest
class KnownClientsTests {

    private static final Circle ALL = new Circle(true, Set.of(), Set.of(), Set.of(), Set.of());

    @Autowired
    private KnownClients clients;

    @Autowired
    private Complaints complaints;

    private String surname;
    private String digits;
    private CaseNumber number;

    @BeforeEach
    void registerACase() {
        String own = Long.toString(System.nanoTime());
        digits = "6" + own.substring(own.length() - 7);
        surname = "Žąsytė"
                + own.chars()
                        .mapToObj(digit -> Character.toString('a' + digit - '0'))
                        .reduce("", String::concat);
        number = register("+370 " + digits.substring(0, 3) + " " + digits.substring(3));
    }

    @Test
    void theyAreFoundByPartsOfWhatIsKnownWithoutMarks() {
        String bare = surname.replace("Žąsytė", "zasyte");

        assertThat(found("ūla " + surname)).containsExactly(number);
        assertThat(found(bare)).containsExactly(number);
        assertThat(found(bare + " klevu 12")).containsExactly(number);
        assertThat(found(bare.substring(4) + "@pastas")).containsExactly(number);
        assertThat(found(bare + " nera")).isEmpty();
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
        CaseNumber later = register("+370 " + digits.substring(0, 3) + " " + digits.substring(3));

        assertThat(found(surname)).hasSize(1).containsAnyOf(number, later);
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

    private CaseNumber register(String phone) {
        Submission like = complaints.submission();
        String mailbox = surname.replace("Žąsytė", "yte") + "@pastas.lt";
        return complaints
                .file(new Submission(
                        like.channel(),
                        new Client(ClientKind.PERSON, "Ūla " + surname, mailbox, phone, "Klevų g. 12, Vilnius"),
                        null,
                        like.needs(),
                        like.language(),
                        like.subject(),
                        like.text(),
                        like.replyBy(),
                        null,
                        List.of(),
                        like.by()))
                .caseNumber();
    }
}
