package lt.atsakas.correspondence.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.UnrecoverableKeyException;
import java.time.Clock;
import java.time.Instant;
import lt.atsakas.correspondence.NotSealed;
import lt.atsakas.correspondence.SamplePaper;
import lt.atsakas.correspondence.Seal;
import lt.atsakas.shared.Entity;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The start of a house with a seal: nothing starts with one that cannot be used, and what is printed says what to do. */
@ExtendWith(OutputCaptureExtension.class)
class SealStartTests {

    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private static final String WRONG = "neteisingas-4815";

    @TempDir
    private Path folder;

    @Test
    void aWrongPasswordStopsTheStartAndIsNotPrinted(CapturedOutput printed) {
        Path file = OwnSeal.usual().in(folder);

        assertThatThrownBy(() -> start(file, WRONG)).hasRootCauseInstanceOf(UnrecoverableKeyException.class);

        assertThat(printed)
                .contains("APPLICATION FAILED TO START")
                .contains("The password does not open the keystore of the seal: " + file)
                .contains("Set ATSAKAS_SEAL_PASSWORD to what opens the keystore of the seal.")
                .doesNotContain(WRONG, OwnSeal.PASSWORD);
    }

    @Test
    void aFileThatIsNotThereStopsTheStart(CapturedOutput printed) {
        Path nothing = folder.resolve("nera.p12");

        assertThatThrownBy(() -> start(nothing, OwnSeal.PASSWORD)).hasStackTraceContaining(CannotStart.class.getName());

        assertThat(printed)
                .contains("The keystore of the seal is not there: " + nothing, "ATSAKAS_SEAL_KEYSTORE")
                .doesNotContain(OwnSeal.PASSWORD);
    }

    @Test
    void aPasswordWithoutAFileStopsTheStart(CapturedOutput printed) {
        assertThatThrownBy(() -> start(null, OwnSeal.PASSWORD)).hasStackTraceContaining(CannotStart.class.getName());

        assertThat(printed).contains("The seal has a password or an alias, but no keystore.");
    }

    @Test
    void aCertificateThatHasEndedLetsTheHouseWorkButSealsNothing(CapturedOutput printed) {
        OwnSeal ended = OwnSeal.of(OwnSeal.Made.rsa(NOW.minusSeconds(60), NOW.minusSeconds(1)));

        try (ConfigurableApplicationContext house = start(ended.in(folder), OwnSeal.PASSWORD)) {
            Seal seal = house.getBean(Seal.class);
            assertThatThrownBy(() -> seal.put(SamplePaper.pdf())).isInstanceOf(NotSealed.class);
        }
        assertThat(printed).contains("Letters cannot be sealed and will wait: The certificate of the seal ended on");
    }

    @Test
    void sealsInTheNameOfTheHouseAndInLithuanian() {
        try (ConfigurableApplicationContext house = start(OwnSeal.usual().in(folder), OwnSeal.PASSWORD)) {
            SealCheck check = SealCheck.of(house.getBean(Seal.class).put(SamplePaper.pdf()));

            assertThat(check.holds()).isTrue();
            assertThat(check.seal().getName()).isEqualTo("SĮ „Vilniaus miesto būstas“");
            assertThat(check.seal().getLocation()).isEqualTo("Švitrigailos g. 7, LT-03110 Vilnius");
            assertThat(check.seal().getReason())
                    .isEqualTo("Patvirtinama, kad raštą parengė įmonė ir kad jis nepakeistas");
        }
    }

    @Test
    void withoutSettingsAPaperStaysAsItIs() {
        try (ConfigurableApplicationContext house = start(null, "")) {
            byte[] paper = SamplePaper.pdf();
            assertThat(house.getBean(Seal.class).put(paper)).isSameAs(paper);
        }
    }

    private static ConfigurableApplicationContext start(Path keystore, String password) {
        return new SpringApplicationBuilder(SealConfiguration.class, House.class)
                .web(WebApplicationType.NONE)
                .profiles("test")
                .properties(
                        "atsakas.seal.keystore=" + (keystore == null ? "" : keystore),
                        "atsakas.seal.password=" + password)
                .run();
    }

    /** What the seal needs of the rest of the house. */
    static class House {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, Vilnius.ZONE);
        }

        @Bean
        Entity entity() {
            return new Entity("SĮ „Vilniaus miesto būstas“", "1", "Švitrigailos g. 7, LT-03110 Vilnius", "a@b.lt", "1");
        }

        @Bean
        HouseWords houseWords() {
            ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
            messages.setFallbackToSystemLocale(false);
            messages.setBasename("messages");
            messages.setDefaultEncoding("UTF-8");
            return new HouseWords(messages);
        }
    }
}
