package lt.atsakas.process.model.reading;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that are checked and deployed together, by relative name such as {@code processes/complaint/complaint.bpmn}. */
public record ModelBundle(SortedMap<String, byte[]> files) {

    public ModelBundle {
        files = new TreeMap<>(files);
    }

    public static ModelBundle of(Map<String, byte[]> files) {
        return new ModelBundle(new TreeMap<>(files));
    }
}
