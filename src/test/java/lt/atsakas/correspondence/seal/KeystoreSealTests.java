package lt.atsakas.correspondence.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import lt.atsakas.correspondence.NotSealed;
import lt.atsakas.correspondence.SamplePaper;
import lt.atsakas.correspondence.Seal;
import lt.atsakas.correspondence.Unsealable;
import lt.atsakas.shared.Vilnius;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KeystoreSealTests {

    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private static final byte[] PAPER = SamplePaper.pdf();

    @TempDir
    private Path folder;

    @Test
    void sealsSoThatAnybodyCanCheckWhoSealedAndThatNothingWasChanged() {
        OwnSeal own = OwnSeal.usual();

        SealCheck check = SealCheck.of(sealOf(own.in(folder)).put(PAPER));

        assertThat(check.holds()).isTrue();
        assertThat(check.certificate()).isEqualTo(own.certificate());
        assertThat(check.isSignedBy(OwnSeal.usual().certificate())).isFalse();
    }

    @Test
    void sealsWithAKeyOfAnEllipticCurveToo() {
        OwnSeal own = OwnSeal.of(OwnSeal.Made.elliptic());

        SealCheck check = SealCheck.of(sealOf(own.in(folder)).put(PAPER));

        assertThat(check.holds()).isTrue();
        assertThat(check.certificate()).isEqualTo(own.certificate());
    }

    @Test
    void theSealBreaksWithEachByteThatIsChangedAndDoesNotCoverWhatIsAdded() {
        byte[] sealed = sealOf(OwnSeal.usual().in(folder)).put(PAPER);
        byte[] changed = sealed.clone();
        changed[PAPER.length / 2] ^= 1;
        byte[] longer = Arrays.copyOf(sealed, sealed.length + 1);

        assertThat(SealCheck.of(changed).holds()).isFalse();
        assertThat(SealCheck.of(longer).holds()).isFalse();
    }

    @Test
    void keepsToTheStandardsOfLettersAndLeavesThePaperAsItIs() throws IOException {
        byte[] sealed = sealOf(OwnSeal.usual().in(folder)).put(PAPER);

        Files.write(Files.createDirectories(Path.of("target/letters")).resolve("sealed.pdf"), sealed);
        assertThat(SamplePaper.faults(sealed)).isEmpty();
        assertThat(Arrays.copyOf(sealed, PAPER.length)).isEqualTo(PAPER);
        assertThat(SamplePaper.text(sealed)).isEqualTo(SamplePaper.text(PAPER));
    }

    @Test
    void saysWhoseSealItIsWhyWhereAndWhen() {
        SealCheck check = SealCheck.of(sealOf(OwnSeal.usual().in(folder)).put(PAPER));

        assertThat(check.seal().getSubFilter()).isEqualTo("ETSI.CAdES.detached");
        assertThat(check.seal().getName()).isEqualTo("SĮ „Vilniaus miesto būstas“");
        assertThat(check.seal().getLocation()).isEqualTo("Švitrigailos g. 7, Vilnius");
        assertThat(check.seal().getReason()).isEqualTo("Rašto kilmei patvirtinti");
        assertThat(check.seal().getSignDate().toInstant()).isEqualTo(NOW);
        assertThat(check.claimsTime()).isFalse();
        assertThat(check.isDistinguished()).isTrue();
    }

    @Test
    void sealsNothingAfterTheCertificatesEndOrBeforeItsBeginning() {
        Path file = OwnSeal.of(OwnSeal.Made.rsa(NOW.minusSeconds(60), NOW.plusSeconds(60)))
                .in(folder);
        Seal before = sealOf(file, NOW.minusSeconds(61));
        Seal after = sealOf(file, NOW.plusSeconds(61));

        assertThat(SealCheck.of(sealOf(file).put(PAPER)).holds()).isTrue();
        assertThatThrownBy(() -> after.put(PAPER)).isInstanceOf(NotSealed.class).hasStackTraceContaining("ended on");
        assertThatThrownBy(() -> before.put(PAPER))
                .isInstanceOf(NotSealed.class)
                .hasStackTraceContaining("begins on");
    }

    @Test
    void sealsAgainOnceTheFileIsBackAndWithTheRenewedKeyOnceItIsThere() throws IOException {
        Path file = OwnSeal.usual().in(folder);
        Seal seal = sealOf(file);
        seal.put(PAPER);
        Files.delete(file);

        assertThatThrownBy(() -> seal.put(PAPER)).isInstanceOf(NotSealed.class);
        OwnSeal renewed = OwnSeal.usual();
        renewed.in(folder);
        Files.setLastModifiedTime(file, FileTime.from(NOW.plus(Duration.ofDays(1))));

        assertThat(SealCheck.of(seal.put(PAPER)).certificate()).isEqualTo(renewed.certificate());
    }

    @Test
    void aRenewedFileUnderAnotherPasswordSealsNothing() throws IOException {
        OwnSeal own = OwnSeal.usual();
        Path file = own.in(folder);
        Seal seal = sealOf(file);
        seal.put(PAPER);

        own.in(folder, "kitas-slaptazodis", "spaudas");
        Files.setLastModifiedTime(file, FileTime.from(NOW.plus(Duration.ofDays(1))));

        assertThatThrownBy(() -> seal.put(PAPER))
                .isInstanceOf(NotSealed.class)
                .hasStackTraceContaining("The password does not open");
    }

    @Test
    void aFaultOfOnePaperIsNoFaultOfTheSeal(CapturedOutput log) throws IOException {
        Path file = OwnSeal.usual().in(folder);
        Seal seal = sealOf(file);
        byte[] noPaper = "no paper".getBytes(UTF_8);

        assertThatThrownBy(() -> seal.put(noPaper)).isInstanceOf(Unsealable.class);
        assertThat(SealCheck.of(seal.put(PAPER)).holds()).isTrue();
        assertThat(log).doesNotContain("cannot be sealed and wait", "sealed again");

        Files.delete(file);
        assertThatThrownBy(seal::requireReady).isInstanceOf(NotSealed.class);
        OwnSeal.usual().in(folder);
        assertThatCode(seal::requireReady).doesNotThrowAnyException();
        assertThat(log).containsOnlyOnce("cannot be sealed and wait").containsOnlyOnce("sealed again");
    }

    private static Seal sealOf(Path file) {
        return sealOf(file, NOW);
    }

    private static Seal sealOf(Path file, Instant now) {
        return OwnSeal.of(file, Clock.fixed(now, Vilnius.ZONE));
    }
}
