package lt.atsakas.notices;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import lt.atsakas.shared.TypedText;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Whether a text can be shown to clients as its writer means it. */
final class MarkupRules {

    static final int LONGEST = 20_000;

    private static final int DEEPEST = 12;
    private static final int LOWEST_HEADING = 2;

    private final Predicate<String> knowsFact;

    MarkupRules(Predicate<String> knowsFact) {
        this.knowsFact = knowsFact;
    }

    /** What is wrong, each thing once; nothing where all is well. */
    List<TextFault> faults(String text) {
        if (text.length() > LONGEST) {
            return List.of(TextFault.of("tooLong", String.valueOf(LONGEST), String.valueOf(text.length())));
        }
        Optional<TypedText.Strange> strange = TypedText.strangeIn(text);
        if (strange.isPresent()) {
            return List.of(TextFault.of(
                    "strange",
                    String.valueOf(strange.get().line()),
                    strange.get().code()));
        }
        List<Node> nodes = inOrder(Markup.read(text));
        if (nodes.isEmpty()) {
            return List.of(TextFault.of("tooDeep"));
        }
        Set<TextFault> faults = new LinkedHashSet<>();
        nodes.forEach(node -> check(node, faults));
        checkHeadings(nodes, faults);
        return List.copyOf(faults);
    }

    /** Every node, as a reader meets them; none where they lie too deep in each other. Not by recursion, for that has an end of its own. */
    private static List<Node> inOrder(Node root) {
        List<Node> found = new ArrayList<>();
        Node node = root;
        int depth = 0;
        while (node != null) {
            found.add(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node != null && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == null ? null : node.getNext();
            }
            if (depth > DEEPEST) {
                return List.of();
            }
        }
        return found;
    }

    private void check(Node node, Set<TextFault> faults) {
        if (node instanceof Image) {
            faults.add(TextFault.of("picture"));
        } else if (node instanceof Link link) {
            checkLink(link, faults);
        } else if (node instanceof Text words) {
            checkPlaces(words.getLiteral(), faults);
        }
    }

    private static void checkLink(Link link, Set<TextFault> faults) {
        if (!Markup.mayLeadTo(link.getDestination())) {
            faults.add(TextFault.of("link", link.getDestination()));
        }
        if (wordsIn(link).isBlank()) {
            faults.add(TextFault.of("linkWithoutWords", link.getDestination()));
        }
    }

    private void checkPlaces(String words, Set<TextFault> faults) {
        Matcher place = Markup.PLACE.matcher(words);
        while (place.find()) {
            if (!knowsFact.test(place.group(1))) {
                faults.add(TextFault.of("unknownFact", place.group(1).strip()));
            }
        }
        String rest = place.replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            faults.add(TextFault.of("tornPlace"));
        }
    }

    private static void checkHeadings(List<Node> nodes, Set<TextFault> faults) {
        int before = 0;
        for (Node node : nodes) {
            if (node instanceof Heading heading) {
                if (wordsIn(heading).isBlank()) {
                    faults.add(TextFault.of("headingEmpty"));
                }
                if (heading.getLevel() > LOWEST_HEADING || heading.getLevel() > before + 1) {
                    faults.add(TextFault.of("headingLevel", wordsIn(heading)));
                }
                before = heading.getLevel();
            }
        }
    }

    private static String wordsIn(Node node) {
        StringBuilder words = new StringBuilder();
        inOrder(node, words);
        return words.toString();
    }

    private static void inOrder(Node node, StringBuilder words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                words.append(text.getLiteral());
            }
            inOrder(child, words);
        }
    }
}
