package lt.atsakas.process.model.vocabulary;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import lt.atsakas.process.model.PublishedNames;
import lt.atsakas.process.model.reading.ElementLabel;
import lt.atsakas.process.model.reading.Findings;
import lt.atsakas.process.model.reading.XmlLabels;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Walks a whole document: only listed elements and attributes, and each value readable as its kind says. */
public final class VocabularyCheck {

    private final Vocabulary vocabulary;
    private final ValueCheck values;

    public VocabularyCheck(Vocabulary vocabulary, PublishedNames names) {
        this.vocabulary = vocabulary;
        this.values = new ValueCheck(names);
    }

    public void check(Document document, Findings findings) {
        Deque<Element> open = new ArrayDeque<>();
        open.push(document.getDocumentElement());
        while (!open.isEmpty()) {
            Element element = open.pop();
            check(element, findings);
            for (Node child = element.getLastChild(); child != null; child = child.getPreviousSibling()) {
                if (child instanceof Element inner) {
                    open.push(inner);
                }
            }
        }
    }

    private void check(Element element, Findings findings) {
        String name = canonicalName(element);
        Optional<Map<String, ValueKind>> kinds = vocabulary.valuesOf(name);
        if (kinds.isEmpty()) {
            findings.add(
                    XmlLabels.nearest(element),
                    vocabulary.refusalOf(name).orElse("unknownElement"),
                    element.getNodeName());
            return;
        }
        if (!vocabulary.mayStandIn(parentOf(element), name)) {
            findings.add(XmlLabels.nearest(element), "misplaced", element.getNodeName());
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            check((Attr) attributes.item(i), kinds.get(), findings);
        }
        checkText(element, kinds.get(), findings);
    }

    private void check(Attr attribute, Map<String, ValueKind> kinds, Findings findings) {
        if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
            return;
        }
        String name = canonicalName(attribute);
        ElementLabel label = XmlLabels.nearest(attribute.getOwnerElement());
        ValueKind kind = kinds.get(name);
        if (kind == null) {
            String rule = vocabulary.refusalOf("@" + name).orElse("unknownAttribute");
            findings.add(label, rule, attribute.getNodeName());
        } else {
            values.check(attribute.getValue(), kind, problem -> findings.add(label, problem.rule(), problem.word()));
        }
    }

    private void checkText(Element element, Map<String, ValueKind> kinds, Findings findings) {
        String text = XmlLabels.ownText(element);
        ElementLabel label = XmlLabels.nearest(element);
        ValueKind kind = kinds.get("text");
        if (kind != null) {
            values.check(text, kind, problem -> findings.add(label, problem.rule(), problem.word()));
        } else if (!text.isBlank()) {
            findings.add(label, "strayText", text);
        }
    }

    private String parentOf(Element element) {
        return element.getParentNode() instanceof Element parent ? canonicalName(parent) : "/";
    }

    private String canonicalName(Node node) {
        String namespace = node.getNamespaceURI();
        return vocabulary.canonicalName(namespace == null ? "" : namespace, String.valueOf(node.getLocalName()));
    }
}
