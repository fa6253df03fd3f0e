package lt.atsakas.process.model.gate;

import java.time.Duration;
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
import lt.atsakas.process.model.reading.TimeLimit;

/**
 * Judges models from their bytes alone: a diagram is code, so nothing of it reaches the engine, and nothing is run,
 * before every rule has been kept. What a rule stumbles over does not pass either.
 */
public final class ModelGate {

    /** For an application that starts on a busy machine: no model may hold it up for good. */
    private static final TimeLimit LONGEST_TRIAL = new TimeLimit(Duration.ofSeconds(30));

    private final BundleIndex index;
    private final PublishedNames names;
    private final TimeLimit limit;

    private ModelGate(BundleIndex index, PublishedNames names, TimeLimit limit) {
        this.index = index;
        this.names = names;
        this.limit = limit;
    }

    /** What keeps the bundle out, in the order of its files; nothing when it may pass. */
    public static List<Finding> check(ModelBundle bundle, PublishedNames names) {
        return check(bundle, bundle, names, LONGEST_TRIAL);
    }

    /** The same for files that may also refer to others around them, which are not judged here. */
    static List<Finding> check(ModelBundle bundle, ModelBundle surroundings, PublishedNames names, TimeLimit limit) {
        var gate = new ModelGate(BundleIndex.of(surroundings), names, limit);
        List<Finding> all = new ArrayList<>();
        bundle.files().forEach((path, bytes) -> all.addAll(gate.check(new ModelFile(path), bytes)));
        return all;
    }

    private List<Finding> check(ModelFile file, byte[] bytes) {
        Findings findings = new Findings(file.path());
        try {
            judge(file, bytes, findings);
        } catch (RuntimeException unforeseen) {
            findings.addForFile("unjudged", unforeseen);
        }
        return findings.all();
    }

    private void judge(ModelFile file, byte[] bytes, Findings findings) {
        if (file.isDiagram()) {
            new DiagramCheck(names, limit).check(file, bytes, index.around(file), findings);
        } else if (file.isDecision()) {
            if (index.isTakenElsewhere(file)) {
                findings.addForFile("decisionTwice", file.stem());
            }
            new DecisionCheck(names, limit).check(file, bytes, findings);
        } else if (file.isForm()) {
            new FormCheck(names).check(file, bytes, findings);
        } else {
            findings.addForFile("fileKind");
        }
    }
}
