package lt.atsakas.process.model.reading;

import java.util.List;

/**
 * One thing that keeps a model out: the file, the element as people see it, the rule it breaks, and details that fill
 * the words of the rule in. An empty element id means the whole file.
 */
public record Finding(String file, String elementName, String elementId, String rule, List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }
}
