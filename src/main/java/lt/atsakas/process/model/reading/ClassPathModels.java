package lt.atsakas.process.model.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The models that the application brings along: {@code processes/<id>/*} and {@code forms/*} on the class path. */
public final class ClassPathModels {

    private static final String FORMS = "forms/";
    private static final String PROCESSES = "processes/";

    private ClassPathModels() {}

    /** The ids of all processes that have a diagram. */
    public static Set<String> processes() {
        Set<String> ids = new TreeSet<>();
        for (Resource diagram : find(PROCESSES + "*/*.bpmn")) {
            ids.add(new ModelFile(String.valueOf(diagram.getFilename())).stem());
        }
        return ids;
    }

    /** The diagram and the decisions of one process. */
    public static SortedMap<String, byte[]> filesOf(String process) {
        return read(PROCESSES + process + "/");
    }

    /** All forms. */
    public static SortedMap<String, byte[]> forms() {
        return read(FORMS);
    }

    /** What is deployed together: the files of the process and those forms that its diagram names. */
    public static ModelBundle bundleOf(String process) {
        SortedMap<String, byte[]> files = filesOf(process);
        Set<String> named = new TreeSet<>();
        files.forEach((path, bytes) -> {
            if (new ModelFile(path).isDiagram()) {
                named.addAll(FormReferences.in(bytes));
            }
        });
        SortedMap<String, byte[]> forms = forms();
        forms.keySet().removeIf(path -> !named.contains(new ModelFile(path).stem()));
        files.putAll(forms);
        return new ModelBundle(files);
    }

    private static SortedMap<String, byte[]> read(String folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Resource resource : find(folder + "*")) {
            String path = folder + resource.getFilename();
            if (new ModelFile(path).isModel()) {
                files.put(path, bytesOf(resource));
            }
        }
        return files;
    }

    private static Resource[] find(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytesOf(Resource resource) {
        try (InputStream stream = resource.getInputStream()) {
            return stream.readNBytes(SafeText.MOST_BYTES + 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
