package lt.atsakas.process.model.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML without document types, entities, processing instructions or anything from outside, bounded in depth. */
public final class SafeXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    static {
        OwnSchemasOnly.enforce();
    }

    private SafeXml() {}

    /** The document, or nothing and a finding that says why. */
    public static Optional<Document> read(byte[] bytes, Findings findings) {
        Optional<String> text = SafeText.read(bytes, findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().contains("<!DOCTYPE")) {
            findings.addForFile("doctype");
            return Optional.empty();
        }
        return parse(bytes, findings);
    }

    private static Optional<Document> parse(byte[] bytes, Findings findings) {
        try {
            scanner().parse(new ByteArrayInputStream(bytes), new XmlBounds());
            return Optional.of(builder().parse(new InputSource(new ByteArrayInputStream(bytes))));
        } catch (XmlBounds.Exceeded refused) {
            findings.addForFile(refused.rule());
        } catch (SAXParseException malformed) {
            findings.addForFile("wellFormed", malformed.getLineNumber());
        } catch (SAXException malformed) {
            findings.addForFile("wellFormed", 1);
        } catch (IOException declaredWrongly) {
            findings.addForFile("encoding");
        }
        return Optional.empty();
    }

    private static SAXParser scanner() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException brokenJdk) {
            throw new IllegalStateException(brokenJdk);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new XmlBounds());
            return builder;
        } catch (ParserConfigurationException brokenJdk) {
            throw new IllegalStateException(brokenJdk);
        }
    }
}
