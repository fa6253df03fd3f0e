package lt.atsakas.correspondence.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which Lithuanian text a translation says again. */
class OriginalTests {

    private static final LetterWords WORDS = new LetterWords("tema", "laiškas", "antraštė", "įžanga");
    private static final LetterWords OTHER = new LetterWords("tema", "laiškasa", "ntraštė", "įžanga");

    private final Original original = Original.of(2, WORDS);

    @Test
    void isWhateverVersionSaysTheSameWordForWord() {
        assertThat(original.is(2, WORDS)).isTrue();
        assertThat(original.is(5, WORDS)).isTrue();
        assertThat(original.is(2, OTHER)).isFalse();
    }

    @Test
    void isTheVersionOfItsNumberWhereItsWordsWereNotKept() {
        Original early = new Original(2, null);

        assertThat(early.is(2, WORDS)).isTrue();
        assertThat(early.is(3, WORDS)).isFalse();
    }
}
