package lt.atsakas.process.model.gate;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.process.model.reading.FormFieldKeys;
import lt.atsakas.process.model.reading.ModelBundle;
import lt.atsakas.process.model.reading.ModelFile;
import lt.atsakas.process.model.reading.Neighbours;

/** What the files around can refer to; by convention a file is called as the thing inside it. */
record BundleIndex(Map<String, Set<String>> forms, Set<ModelFile> decisions) {

    static BundleIndex of(ModelBundle bundle) {
        Map<String, Set<String>> forms = new TreeMap<>();
        bundle.files().forEach((path, bytes) -> {
            ModelFile file = new ModelFile(path);
            if (file.isForm()) {
                forms.put(file.stem(), FormFieldKeys.in(bytes));
            }
        });
        return new BundleIndex(
                forms,
                bundle.files().keySet().stream()
                        .map(ModelFile::new)
                        .filter(ModelFile::isDecision)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    Neighbours around(ModelFile diagram) {
        return new Neighbours(
                forms,
                decisions.stream()
                        .filter(decision -> decision.folder().equals(diagram.folder()))
                        .map(ModelFile::stem)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** A decision is found by its key alone, whichever process it lies with. */
    boolean isTakenElsewhere(ModelFile decision) {
        return isWithProcess(decision)
                && Stream.concat(
                                decisions.stream(),
                                ReleasedModels.all().keySet().stream().map(ModelFile::new))
                        .filter(other -> other.isDecision()
                                && isWithProcess(other)
                                && other.stem().equals(decision.stem()))
                        .anyMatch(other -> !other.folder().equals(decision.folder()));
    }

    private static boolean isWithProcess(ModelFile decision) {
        return decision.folder().matches("processes/[^/]+/");
    }
}
