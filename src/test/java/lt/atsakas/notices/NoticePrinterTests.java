package lt.atsakas.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.testing.AtsakasTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What browsers are given, whatever was written. */
@AtsakasTest
class NoticePrinterTests {

    private static final FactBook.Days MONDAY =
            new FactBook.Days(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-23"));

    @Autowired
    private NoticePrinter printer;

    @Test
    void makesTheFewTagsOfTheMarkup() {
        Document page = print("# Viena\n\n## Dvi\n\nŽodis **svarbus**.\n\n- a\n- b\n\n3. c\n\n[ten](https://lrv.lt)");

        assertThat(page.select("h2.govuk-heading-m").text()).isEqualTo("Viena");
        assertThat(page.select("h3.govuk-heading-s").text()).isEqualTo("Dvi");
        assertThat(page.select("p.govuk-body strong").text()).isEqualTo("svarbus");
        assertThat(page.select("ul.govuk-list--bullet > li")).hasSize(2);
        assertThat(page.select("ol.govuk-list--number").attr("start")).isEqualTo("3");
        assertThat(page.select("a.govuk-link").attr("href")).isEqualTo("https://lrv.lt");
    }

    @Test
    void fillsPlacesWithFactsAndLinksMailboxAndTelephone() {
        Document page = print("{{Įmonė}}, {{ el. paštas }}, {{telefonas}}, [rašykite {{el. paštas}}](mailto:a@b.lt).");

        assertThat(page.text()).doesNotContain("{{").contains("rašykite info@");
        assertThat(page.select("a").eachAttr("href"))
                .hasSize(3)
                .anyMatch(link -> link.startsWith("mailto:info@"))
                .anyMatch(link -> link.matches("tel:\\+?\\d+"));
    }

    @Test
    void tellsTermsAndDaysInTheLanguageOfTheText() {
        String text = "{{nagrinėjimo terminas}}; {{pratęsimo terminas}}; {{įsigaliojimo diena}};"
                + " {{nebaigto skundo saugojimas}}";

        assertThat(print(text, HouseWords.LITHUANIAN).text())
                .isEqualTo("20 darbo dienų; 10 darbo dienų; 2026 m. lapkričio 23 d.; 14 dienų");
        assertThat(print(text, Locale.ENGLISH).text())
                .isEqualTo("20 working days; 10 working days; 23 November 2026; 14 days");
        assertThat(print(text, Locale.forLanguageTag("uk")).text())
                .isEqualTo("20 робочих днів; 10 робочих днів; 23 листопада 2026 р.; 14 днів");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "**<iframe src=//evil>**",
                "# <style>*{display:none}</style>",
                "[x](javascript:alert(1))",
                "[x](https://a\"onmouseover=alert(1))",
                "[x](https://a \"title\" onclick=\"alert(1)\")",
                "[x](data:text/html,<script>alert(1)</script>)",
                "![x](https://example.com/track.gif)",
                "<javascript:alert(1)>",
                "[a]: javascript:alert(1)\n\n[a]",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "`<script>`",
                "    <script>alert(1)</script>",
                "<!-- --><script>",
                "<![CDATA[<script>]]>",
                "{{<script>}}",
                "[[${7*7}]] ${T(java.lang.Runtime)} #{shell.product}",
                "<form action=//evil><input name=a></form>",
                "\u202Eevil\u2066<b>"
            })
    void letsNothingActThatSomebodyWrote(String written) {
        Document page = print(written);

        for (Element element : page.body().getAllElements()) {
            assertThat(element.tagName()).isIn("body", "p", "h2", "h3", "ul", "ol", "li", "a", "strong", "em", "br");
            assertThat(element.attributes().asList())
                    .allSatisfy(attribute -> assertThat(attribute.getKey()).isIn("class", "href", "start"));
            assertThat(element.attr("href")).matches("|https://.*|mailto:.*|tel:.*|/.*");
        }
        assertThat(page.text()).doesNotContain("49");
    }

    @Test
    void showsTagsAsTheWordsThatTheyWereTypedAs() {
        assertThat(print("Rašykite <b>storai</b> & plonai.").text()).isEqualTo("Rašykite <b>storai</b> & plonai.");
    }

    private Document print(String text) {
        return print(text, HouseWords.LITHUANIAN);
    }

    private Document print(String text, Locale language) {
        return Jsoup.parseBodyFragment(printer.html(text, language, MONDAY));
    }
}
