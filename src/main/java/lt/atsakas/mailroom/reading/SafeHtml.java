package lt.atsakas.mailroom.reading;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** What may be shown of a formatted text: its words, or its look without anything that acts or asks for something outside. */
public final class SafeHtml {

    private static final String BLOCKS = "p, div, tr, li, h1, h2, h3, h4, h5, h6, blockquote, pre, table, ul, ol, hr";

    private SafeHtml() {}

    /** The words alone, a line for each block. */
    public static String text(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select("script, style, head, template, noscript").remove();
        page.select(BLOCKS).forEach(SafeHtml::onItsOwnLine);
        page.select("td + td, th + th").forEach(cell -> cell.before(" "));
        return withoutGaps(page.wholeText());
    }

    /** The look without scripts, styles, forms and links, and without any picture that is not in the mail itself. */
    public static String view(String html) {
        Safelist harmless = Safelist.relaxed()
                .removeTags("a", "img")
                .addTags("hr", "center", "font")
                .addAttributes("font", "color");
        Document clean = new Cleaner(harmless).clean(Jsoup.parse(html));
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }

    /** One empty line at most between two others. */
    private static String withoutGaps(String text) {
        StringBuilder kept = new StringBuilder();
        boolean gap = false;
        for (String line : text.split("\n")) {
            String words = line.replace('\u00A0', ' ').strip();
            if (!words.isEmpty()) {
                kept.append(kept.isEmpty() ? "" : gap ? "\n\n" : "\n").append(words);
            }
            gap = words.isEmpty();
        }
        return kept.toString();
    }

    private static void onItsOwnLine(Element block) {
        block.prependText("\n");
        block.appendText("\n");
    }
}
