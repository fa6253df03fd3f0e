package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.unit.DataSize;

class DraftFilesTests {

    private static final PortalLimits LIMITS = new PortalLimits(1, 1, 1, Duration.ofHours(1), DataSize.ofBytes(10));
    private static final Clock LATER = Clock.fixed(Instant.parse("2126-01-01T00:00:00Z"), ZoneOffset.UTC);

    private DraftFiles files;

    @BeforeEach
    void open() throws IOException {
        files = new DraftFiles(LIMITS, LATER);
    }

    @AfterEach
    void close() throws IOException {
        files.forgetAll();
    }

    @Test
    void haveOnlySoMuchRoom() {
        DraftFile first = files.keep(upload(6));

        assertThatThrownBy(() -> files.keep(upload(6))).isInstanceOf(NoRoomForDrafts.class);
        files.drop(first);
        assertThat(files.read(files.keep(upload(6)))).hasSize(6);
    }

    @Test
    void makeRoomAgainOnceNobodySubmitted() throws IOException {
        files.keep(upload(10));

        files.sweep();

        assertThat(files.read(files.keep(upload(10)))).hasSize(10);
    }

    private static MockMultipartFile upload(int size) {
        return new MockMultipartFile("file", "nuotrauka.jpg", "image/jpeg", new byte[size]);
    }
}
