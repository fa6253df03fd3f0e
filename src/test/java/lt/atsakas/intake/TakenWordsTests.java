package lt.atsakas.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.TwoAtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What clients tell at the desk joins the case of the same matter once, however often its form is sent. */
@AtsakasTest
class TakenWordsTests {

    private static final String FOUND = "Radau sąskaitą.";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TakenWords taken;

    @Autowired
    private Complaints complaints;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Journal journal;

    private final AtomicInteger told = new AtomicInteger();
    private final IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString());
    private CaseNumber number;

    @BeforeEach
    void registerACase() {
        number = complaints.file(complaints.submission()).caseNumber();
    }

    @Test
    void twoClicksAtOnceJoinTheWordsOnce() {
        new TwoAtOnce(beans)
                .bothWaitFor(
                        "select 1 from registry.case_file where number = '" + number + "' for no key update",
                        () -> take(FOUND, "12 eurų"),
                        () -> take(FOUND, "12 eurų"));

        assertThat(names()).containsExactlyInAnyOrder("Kliento žodis.txt", "saskaita.txt");
        assertThat(joined()).isEqualTo(1);
        assertThat(told).hasValue(1);
    }

    @Test
    void theSameSentAgainWithoutItsFilesIsKnown() {
        take(FOUND, "12 eurų");

        take(FOUND);

        assertThat(names()).hasSize(2);
        assertThat(told).hasValue(1);
    }

    @Test
    void anotherWordOrFileUnderTheKeyIsRefusedAndNothingOfItIsKept() {
        take(FOUND, "12 eurų");

        assertThatThrownBy(() -> take("Ir dar radau."))
                .isInstanceOfSatisfying(
                        IdempotencyKeyReused.class,
                        reused -> assertThat(reused.filedBefore()).isEqualTo(number));
        assertThatThrownBy(() -> take(FOUND, "13 eurų")).isInstanceOf(IdempotencyKeyReused.class);
        assertThat(names()).hasSize(2);
        assertThat(joined()).isEqualTo(1);
    }

    private boolean take(String words, String... files) {
        List<SubmittedFile> brought = List.of(files).stream()
                .map(content -> new SubmittedFile("saskaita.txt", content.getBytes(UTF_8)))
                .toList();
        Actor by = Actor.employee(new EmployeeId("registrar"));
        taken.take(new TakenWord(number, key, "Kliento žodis.txt", words, brought, by), () -> told.incrementAndGet());
        return true;
    }

    private List<String> names() {
        return documents.of(number).stream().map(DocumentCard::fileName).toList();
    }

    private long joined() {
        return journal.of(number).stream()
                .filter(line -> line.kind() == JournalKind.WORD_TAKEN)
                .count();
    }
}
