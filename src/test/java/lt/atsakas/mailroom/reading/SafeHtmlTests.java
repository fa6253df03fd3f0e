package lt.atsakas.mailroom.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='https://evil.example/p.gif'>",
                "<script src='https://evil.example/a.js'></script>",
                "<link rel=stylesheet href='https://evil.example/a.css'>",
                "<meta http-equiv=refresh content='0;url=https://evil.example'>",
                "<div style=\"background:url('https://evil.example/b')\">x</div>",
                "<style>@import 'https://evil.example/c.css';</style>",
                "<iframe src='https://evil.example'></iframe>",
                "<form action='https://evil.example'><input name=password></form>",
                "<svg><image href='https://evil.example/d'/></svg>",
                "<video poster='https://evil.example/e'></video>",
                "<a href='https://evil.example'>spausk</a>",
                "<table background='https://evil.example/f'><tr><td>x</table>",
                "<blockquote cite='https://evil.example/g'>x</blockquote>"
            })
    void whatIsShownAsksNothingOutside(String html) {
        assertThat(SafeHtml.view(html + "<p onclick='x()'>Tekstas</p>"))
                .contains("Tekstas")
                .doesNotContain("onclick")
                .doesNotContain("<a", "<img", "<form", "<input", "<script", "<meta", "src=", "style");
    }

    @Test
    void theWordsOfATableStayApart() {
        assertThat(SafeHtml.text(
                        "<table><tr><td>Butas</td><td>12</td></tr><tr><td>Aukštas</td><td>3</td></tr></table>"))
                .isEqualTo("Butas 12\n\nAukštas 3");
    }
}
