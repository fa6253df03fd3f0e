package lt.atsakas.correspondence.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.correspondence.wording.WordsUsed.Text;
import org.junit.jupiter.api.Test;

class WordsUsedTests {

    @Test
    void isReadAsItWasKept() {
        WordsUsed used = new WordsUsed(LetterText.INTERIM_ANSWER, List.of(new Text("lt", 12), new Text("uk", 0)));

        assertThat(used).hasToString("INTERIM_ANSWER lt12 uk0");
        assertThat(WordsUsed.read(used.toString())).isEqualTo(used);
    }

    @Test
    void everyLetterHasRoomForThousandsOfVersions() {
        assertThat(Stream.of(LetterText.values()).map(letter -> letter + " lt99999 uk99999"))
                .allMatch(kept -> kept.length() <= 80);
    }
}
