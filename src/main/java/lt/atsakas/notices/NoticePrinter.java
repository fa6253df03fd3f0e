package lt.atsakas.notices;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.springframework.stereotype.Component;

/**
 * Makes of a text what browsers show: its words and the few tags of {@link Markup}, whatever somebody wrote into it. Tags that were typed are
 * shown as words; what is left is cleaned once more by a list of what may be there.
 */
@Component
class NoticePrinter {

    private static final Pattern NOT_DIALLED = Pattern.compile("[^+\\d]");

    /** Only so that addresses of our own pages are told from others; it is never shown. */
    private static final String HERE = "https://atsakas.invalid/";

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).build();

    private static final Safelist HARMLESS = new Safelist()
            .addTags("p", "h2", "h3", "ul", "ol", "li", "a", "strong", "em", "br")
            .addAttributes("a", "href")
            .addAttributes("ol", "start")
            .addProtocols("a", "href", "https", "mailto", "tel")
            .preserveRelativeLinks(true);

    private static final Map<String, String> LOOKS = Map.of(
            "p", "govuk-body",
            "h2", "govuk-heading-m",
            "h3", "govuk-heading-s",
            "ul", "govuk-list govuk-list--bullet",
            "ol", "govuk-list govuk-list--number",
            "a", "govuk-link");

    private final FactBook facts;

    NoticePrinter(FactBook facts) {
        this.facts = facts;
    }

    /** The text in that language, its places filled. */
    String html(String text, Locale language, FactBook.Days days) {
        Node read = Markup.read(text);
        read.accept(new Filling(language, days));
        Document clean = new Cleaner(HARMLESS).clean(Jsoup.parseBodyFragment(RENDERER.render(read), HERE));
        clean.outputSettings().prettyPrint(false);
        LOOKS.forEach((tag, look) -> clean.select(tag).addClass(look));
        clean.select("a").forEach(NoticePrinter::mayOnlyLead);
        return clean.body().html();
    }

    private static void mayOnlyLead(Element link) {
        if (!Markup.mayLeadTo(link.attr("href"))) {
            link.unwrap();
        }
    }

    /** Fills places with facts and puts headings below that of the page. */
    private final class Filling extends AbstractVisitor {

        private final Locale language;
        private final FactBook.Days days;
        private boolean inLink;

        Filling(Locale language, FactBook.Days days) {
            this.language = language;
            this.days = days;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(heading.getLevel() + 1);
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            inLink = true;
            visitChildren(link);
            inLink = false;
        }

        @Override
        public void visit(Text text) {
            String words = text.getLiteral();
            Matcher place = Markup.PLACE.matcher(words);
            int told = 0;
            while (place.find()) {
                String before = words.substring(told, place.start());
                String literal = place.group();
                text.insertBefore(new Text(before));
                text.insertBefore(facts.named(place.group(1)).map(this::said).orElseGet(() -> new Text(literal)));
                told = place.end();
            }
            text.setLiteral(words.substring(told));
        }

        private Node said(NoticeFact fact) {
            Text words = new Text(facts.say(fact, language, days));
            return switch (fact) {
                case EMAIL -> linked("mailto:" + words.getLiteral(), words);
                case PHONE ->
                    linked("tel:" + NOT_DIALLED.matcher(words.getLiteral()).replaceAll(""), words);
                default -> words;
            };
        }

        private Node linked(String destination, Text words) {
            if (inLink) {
                return words;
            }
            Link link = new Link(destination, null);
            link.appendChild(words);
            return link;
        }
    }
}
