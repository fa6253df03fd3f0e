package lt.atsakas.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTests {

    /** Where nobody answers: the page that is played needs none. */
    private static final int NOBODY = 9;

    @TempDir
    private Path pictures;

    @Test
    void oneThatHangsSaysWhereItStood() {
        assumeTrue(Chromium.find().isPresent(), "No Chromium found");

        Map<String, String> given = Map.of("ATSAKAS_SECONDS", "8", "SCREENSHOTS", pictures.toString());
        assertThatThrownBy(() -> Scenario.play("never-ends", NOBODY, given))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("never-ends.mjs failed")
                .hasMessageContaining("The scenario did not end within its 8 s")
                .hasMessageContaining("=> page.evaluate started")
                .hasMessageContaining("Failed at about:blank, see ");
        assertThat(pictures.resolve("failed.png")).isNotEmptyFile();
    }
}
