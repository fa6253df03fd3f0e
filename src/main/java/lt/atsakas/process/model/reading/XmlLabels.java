package lt.atsakas.process.model.reading;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Finds the words by which people know an element of an XML model. */
public final class XmlLabels {

    private XmlLabels() {}

    /** The label of the element itself or of the nearest one around it that people can find by id. */
    public static ElementLabel nearest(Element element) {
        Node node = element;
        while (node instanceof Element candidate) {
            if (candidate.hasAttribute("id") && (candidate.hasAttribute("name") || isDrawn(candidate))) {
                return new ElementLabel(candidate.getAttribute("name"), candidate.getAttribute("id"));
            }
            node = candidate.getParentNode();
        }
        return new ElementLabel(element.getAttribute("name"), element.getAttribute("id"));
    }

    /** The text directly inside the element. */
    public static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text words) {
                text.append(words.getData());
            }
        }
        return text.toString();
    }

    private static boolean isDrawn(Element element) {
        String name = String.valueOf(element.getLocalName());
        return name.endsWith("Event")
                || name.endsWith("Gateway")
                || name.endsWith("Task")
                || name.endsWith("Activity")
                || name.endsWith("Process")
                || name.equals("process")
                || name.equals("sequenceFlow")
                || name.equals("decision");
    }
}
