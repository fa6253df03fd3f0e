package lt.atsakas.process.model.reading;

import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Which forms a diagram names; an unreadable diagram names none. */
public final class FormReferences {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private FormReferences() {}

    public static Set<String> in(byte[] diagram) {
        return SafeXml.read(diagram, new Findings("")).map(FormReferences::in).orElse(Set.of());
    }

    private static Set<String> in(Document document) {
        Set<String> forms = new TreeSet<>();
        NodeList tasks = document.getElementsByTagNameNS(BPMN, "userTask");
        for (int i = 0; i < tasks.getLength(); i++) {
            forms.add(((Element) tasks.item(i)).getAttributeNS(CAMUNDA, "formRef"));
        }
        return forms;
    }
}
