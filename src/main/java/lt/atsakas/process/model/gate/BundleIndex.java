package lt.atsakas.process.model.gate;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lt.atsakas.process.model.reading.ModelBundle;
import lt.atsakas.process.model.reading.ModelFile;
import lt.atsakas.process.model.reading.Neighbours;

/** What the files of a bundle can refer to; by convention a file is called as the thing inside it. */
record BundleIndex(List<ModelFile> files) {

    static BundleIndex of(ModelBundle bundle) {
        return new BundleIndex(
                bundle.files().keySet().stream().map(ModelFile::new).toList());
    }

    Neighbours around(ModelFile diagram) {
        return new Neighbours(
                stems(ModelFile::isForm),
                stems(file -> file.isDecision() && file.folder().equals(diagram.folder())),
                stems(ModelFile::isDiagram));
    }

    private Set<String> stems(Predicate<ModelFile> wanted) {
        return files.stream().filter(wanted).map(ModelFile::stem).collect(Collectors.toUnmodifiableSet());
    }
}
