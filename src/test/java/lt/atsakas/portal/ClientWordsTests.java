package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@AtsakasTest
class ClientWordsTests {

    @Autowired
    private ClientWords words;

    @ParameterizedTest
    @CsvSource({"POSTED, Atsakymą jums išsiuntėme paštu", "GIVEN, Atsakymas jums pristatytas"})
    void anAnswerThatWasPostedIsNotSaidToHaveArrived(String way, String said) {
        JournalEntry entry = new JournalEntry(
                Instant.parse("2026-11-23T08:00:00Z"), JournalKind.DELIVERED, Actor.system(), Map.of("way", way));

        assertThat(words.event(entry)).isEqualTo(said);
    }
}
