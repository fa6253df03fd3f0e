package lt.atsakas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrPictureTests {

    @Test
    void aCodeHasItsQuietZone() {
        QrPicture picture = QrPicture.of("https://skundai.example.lt/status?number=4.17-26~11");

        assertThat(picture.path())
                .startsWith("M4,4h1v1h-1z")
                .doesNotContain("M3,")
                .doesNotContain(",3h");
    }
}
