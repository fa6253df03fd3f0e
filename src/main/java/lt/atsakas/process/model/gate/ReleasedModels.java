package lt.atsakas.process.model.gate;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lt.atsakas.process.model.reading.ClassPathModels;
import lt.atsakas.process.model.reading.ModelFile;

/** Forms and decisions that the application brings along, lent to models that are checked far from home. */
final class ReleasedModels {

    private ReleasedModels() {}

    /** All that the application brings along, under its own names. */
    static SortedMap<String, byte[]> all() {
        SortedMap<String, byte[]> all = new TreeMap<>(ClassPathModels.forms());
        ClassPathModels.processes().forEach(process -> all.putAll(ClassPathModels.filesOf(process)));
        return all;
    }

    static SortedMap<String, byte[]> besideThe(Set<String> asked) {
        SortedMap<String, byte[]> lent = new TreeMap<>(all());
        asked.stream()
                .map(ModelFile::new)
                .filter(ModelFile::isDiagram)
                .forEach(diagram -> lent.putAll(decisionsFor(diagram)));
        return lent;
    }

    private static SortedMap<String, byte[]> decisionsFor(ModelFile diagram) {
        SortedMap<String, byte[]> decisions = new TreeMap<>();
        ClassPathModels.filesOf(diagram.stem()).forEach((path, bytes) -> {
            ModelFile file = new ModelFile(path);
            if (file.isDecision()) {
                decisions.put(diagram.folder() + file.stem() + ".dmn", bytes);
            }
        });
        return decisions;
    }
}
