package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the case page says of each thing that can happen, with the details that are kept of it. */
@AtsakasTest
class JournalWordsTests {

    /** A place left open, a key without words, a name of code. */
    private static final String NOT_FOR_PEOPLE =
            "[{}]|\\?\\?|\\b(?!SMS\\b)\\p{Lu}{3,}|\\p{Ll}\\p{Lu}|journal\\.|\\w_\\w";

    private static final Instant WHEN = Instant.parse("2026-11-23T08:00:00Z");

    @Autowired
    private JournalWords words;

    @ParameterizedTest
    @EnumSource
    void everyKindIsALithuanianSentence(JournalKind kind) {
        assertThat(said(kind)).isNotEmpty().allSatisfy(line -> {
            assertThat(line).doesNotContainPattern(NOT_FOR_PEOPLE);
            assertThat(line).matches("(?s)\\p{Lu}.{6,}");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "taskOverdue",
                "deadlineNear",
                "deadlinePassed",
                "nobodyAssigned",
                "deliveryFailed",
                "incident",
                "nobodyAsked",
                "letterLate"
            })
    void anEscalationTellsItsCauseAndWhoGotIt(String cause) {
        assertThat(say(JournalKind.ESCALATED, Map.of("cause", cause, "recipient", "director")))
                .contains("Vytautas Jankauskas")
                .doesNotContain(cause);
    }

    @Test
    void whatPeoplePlanAndNoteIsRead() {
        assertThat(said(JournalKind.ESCALATION_HANDLED))
                .anySatisfy(line -> assertThat(line).contains("pavaduos Lina", "2026-11-27"));
        assertThat(said(JournalKind.EXAMINED))
                .anySatisfy(line -> assertThat(line).contains("radiatorius šaltas"));
    }

    @Test
    void whoActsInThePlaceOfAnotherIsNamedWithBothNames() {
        JournalEntry examined = new JournalEntry(
                WHEN,
                JournalKind.EXAMINED,
                Actor.employee(new EmployeeId("handler2")),
                Map.of(JournalEntry.IN_PLACE_OF, "handler"));

        assertThat(words.say(List.of(examined)).get(0).who())
                .isEqualTo("Mindaugas Petraitis, pavaduoja Aistę Ramanauskaitę");
        assertThat(said(JournalKind.PASSED_TO_DEPUTY))
                .containsExactly(
                        "Užduotis „Parengti atsakymą“ perduota: Mindaugas Petraitis pavaduoja Aistę Ramanauskaitę");
    }

    @Test
    void aTextThatWasErasedLeavesItsLine() {
        assertThat(say(JournalKind.CONFLICT_DECLARED, Map.of("handler", "handler")))
                .isEqualTo("Nagrinėtojas nusišalino: (tekstas ištrintas)");
    }

    private List<String> said(JournalKind kind) {
        return JournalDetails.of(kind).stream()
                .map(details -> say(kind, details))
                .toList();
    }

    private String say(JournalKind kind, Map<String, String> details) {
        JournalEntry happened = new JournalEntry(WHEN, kind, Actor.employee(new EmployeeId("handler")), details);
        return words.say(List.of(happened)).get(0).what();
    }
}
