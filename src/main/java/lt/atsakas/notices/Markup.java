package lt.atsakas.notices;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** The little that a text may be marked with: paragraphs, headings, lists, links and bold. Anything else is read as it stands. */
final class Markup {

    /** A place for a fact, such as {@code {{telefonas}}}. */
    static final Pattern PLACE = Pattern.compile("\\{\\{([^{}\\n]{1,60})}}");

    /** Where a link may lead: out by https, to a mailbox, to a telephone, or to a page of ours. */
    private static final Pattern ALLOWED =
            Pattern.compile("(?i:https://[^/\\s]|mailto:[^\\s]|tel:[+\\d])[^\\s]*|/(?![/\\\\])[^\\s\\\\]*");

    private static final Set<Class<? extends Block>> BLOCKS = Set.of(Heading.class, ListBlock.class);

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(BLOCKS).build();

    private Markup() {}

    static Node read(String text) {
        return PARSER.parse(text);
    }

    static boolean mayLeadTo(String destination) {
        return ALLOWED.matcher(destination).matches();
    }
}
