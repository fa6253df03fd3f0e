package lt.atsakas.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class ClamdTests {

    private static final byte[] HARMLESS = new byte[300_000];

    private ScriptedClamd server;

    @BeforeEach
    void start() throws IOException {
        server = ScriptedClamd.overTcp();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void tellsCleanFromInfected() throws IOException {
        assertThat(scan(HARMLESS)).isEqualTo(new ScanResult.Clean());
        assertThat(scan(ScriptedClamd.EICAR.getBytes(US_ASCII)))
                .isEqualTo(new ScanResult.Infected("Eicar-Test-Signature"));
    }

    @Test
    void findsAVirusBehindManyPieces() throws IOException {
        byte[] content = new byte[5 << 20];
        byte[] virus = ScriptedClamd.EICAR.getBytes(US_ASCII);
        System.arraycopy(virus, 0, content, content.length - virus.length, virus.length);

        assertThat(scan(content)).isEqualTo(new ScanResult.Infected("Eicar-Test-Signature"));
    }

    @Test
    void speaksOverASocketOfTheFileSystemToo(@TempDir Path folder) throws IOException {
        Path socket = folder.resolve("clamd.sock");
        try (ScriptedClamd local = ScriptedClamd.at(socket)) {
            ScannerSettings settings = settings(null, 0, socket);

            assertThat(new Clamd(settings).scan(new ByteArrayInputStream(HARMLESS)))
                    .isEqualTo(new ScanResult.Clean());
            assertThat(local.scans()).isEqualTo(1);
        }
    }

    @Test
    void aScannerThatHangsUpOverTheSizeHasSaidWhy() throws IOException {
        server.takeAtMost(100_000);

        assertThat(scan(new byte[20 << 20])).isEqualTo(new ScanResult.TooLarge());
    }

    @Test
    void aScannerThatIsAwayFindsNothingClean() throws IOException {
        int port = server.port();
        server.close();

        assertThat(new Clamd(settings("127.0.0.1", port, null)).scan(new ByteArrayInputStream(HARMLESS)))
                .isInstanceOf(ScanResult.Away.class);
        assertThat(new Clamd(settings("nowhere.invalid", port, null)).scan(new ByteArrayInputStream(HARMLESS)))
                .isInstanceOf(ScanResult.Away.class);
    }

    @Test
    void aScannerThatFallsSilentIsNotWaitedFor() throws IOException {
        server.fallSilent();

        assertThat(scan(new byte[20 << 20])).isInstanceOf(ScanResult.Away.class);
        assertThat(scan(HARMLESS)).isInstanceOf(ScanResult.Away.class);
    }

    @Test
    void wordsThatNobodyKnowsMeanNothingIsClean() throws IOException {
        for (String words :
                new String[] {"stream: OKAY", "stream: lstat() failed ERROR", "COMMAND READ TIMED OUT", "OK"}) {
            server.say(words);

            assertThat(scan(HARMLESS)).as(words).isInstanceOf(ScanResult.Away.class);
        }
    }

    /** With a limit of 3 MB and a signature of EICAR: {@code -Dclamd.port=3310}. */
    @Test
    @EnabledIfSystemProperty(named = "clamd.port", matches = "\\d+")
    void speaksToARealScannerAsToTheScriptedOne() throws IOException {
        Clamd real = new Clamd(settings("127.0.0.1", Integer.getInteger("clamd.port"), null));

        assertThat(real.scan(new ByteArrayInputStream(HARMLESS))).isEqualTo(new ScanResult.Clean());
        assertThat(real.scan(new ByteArrayInputStream(ScriptedClamd.EICAR.getBytes(US_ASCII))))
                .isInstanceOf(ScanResult.Infected.class);
        assertThat(real.scan(new ByteArrayInputStream(new byte[9 << 20]))).isEqualTo(new ScanResult.TooLarge());
    }

    private ScanResult scan(byte[] content) throws IOException {
        return new Clamd(settings("127.0.0.1", server.port(), null)).scan(new ByteArrayInputStream(content));
    }

    static ScannerSettings settings(String host, int port, Path socket) {
        return new ScannerSettings(
                host, port, socket, Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(15));
    }
}
