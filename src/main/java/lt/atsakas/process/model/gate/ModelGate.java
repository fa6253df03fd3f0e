package lt.atsakas.process.model.gate;

import java.util.ArrayList;
import java.util.List;
import lt.atsakas.process.model.PublishedNames;
import lt.atsakas.process.model.bpmn.DiagramCheck;
import lt.atsakas.process.model.dmn.DecisionCheck;
import lt.atsakas.process.model.form.FormCheck;
import lt.atsakas.process.model.reading.Finding;
import lt.atsakas.process.model.reading.Findings;
import lt.atsakas.process.model.reading.ModelBundle;
import lt.atsakas.process.model.reading.ModelFile;

/**
 * Judges models from their bytes alone: a diagram is code, so nothing of it reaches the engine, and nothing is run,
 * before every rule has been kept. What a rule stumbles over does not pass either.
 */
public final class ModelGate {

    private ModelGate() {}

    /** What keeps the bundle out, in the order of its files; nothing when it may pass. */
    public static List<Finding> check(ModelBundle bundle, PublishedNames names) {
        return check(bundle, bundle, names);
    }

    /** The same for files that may also refer to others around them, which are not judged here. */
    static List<Finding> check(ModelBundle bundle, ModelBundle surroundings, PublishedNames names) {
        BundleIndex index = BundleIndex.of(surroundings);
        List<Finding> all = new ArrayList<>();
        bundle.files().forEach((path, bytes) -> all.addAll(check(new ModelFile(path), bytes, index, names)));
        return all;
    }

    private static List<Finding> check(ModelFile file, byte[] bytes, BundleIndex index, PublishedNames names) {
        Findings findings = new Findings(file.path());
        try {
            judge(file, bytes, index, names, findings);
        } catch (RuntimeException unforeseen) {
            findings.addForFile("unjudged", unforeseen);
        }
        return findings.all();
    }

    private static void judge(
            ModelFile file, byte[] bytes, BundleIndex index, PublishedNames names, Findings findings) {
        if (file.isDiagram()) {
            new DiagramCheck(names).check(file, bytes, index.around(file), findings);
        } else if (file.isDecision()) {
            if (index.isTakenElsewhere(file)) {
                findings.addForFile("decisionTwice", file.stem());
            }
            new DecisionCheck(names).check(file, bytes, findings);
        } else if (file.isForm()) {
            new FormCheck(names).check(file, bytes, findings);
        } else {
            findings.addForFile("fileKind");
        }
    }
}
