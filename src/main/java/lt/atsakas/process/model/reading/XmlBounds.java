package lt.atsakas.process.model.reading;

import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.Locator2;

/** Stops reading XML that is nested too deep, has too many elements, is not UTF-8, or sends its reader elsewhere. */
final class XmlBounds extends DefaultHandler2 {

    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 5_000;

    private @Nullable Locator locator;
    private int depth;
    private int elements;

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (elements == 0 && locator instanceof Locator2 declared) {
            refuseUnless("UTF-8".equalsIgnoreCase(declared.getEncoding()), "encoding");
            refuseUnless("1.0".equals(declared.getXMLVersion()), "xmlVersion");
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            refuseUnless(!leadsOutside(attributes.getURI(i), attributes.getLocalName(i)), "outsideSchema");
        }
        depth++;
        elements++;
        refuseUnless(depth <= DEEPEST, "depth");
        refuseUnless(elements <= MOST_ELEMENTS, "elementCount");
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        depth--;
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        throw new Exceeded("processingInstruction");
    }

    @Override
    public void error(SAXParseException error) throws SAXException {
        throw error;
    }

    /** Words for a parser about where to find a schema: it would fetch it, from any machine. */
    private static boolean leadsOutside(String namespace, String name) {
        return XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace) && !name.equals("type");
    }

    private static void refuseUnless(boolean kept, String rule) throws Exceeded {
        if (!kept) {
            throw new Exceeded(rule);
        }
    }

    /** A bound was passed. */
    static final class Exceeded extends SAXException {

        private final String rule;

        Exceeded(String rule) {
            super(rule);
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }
}
