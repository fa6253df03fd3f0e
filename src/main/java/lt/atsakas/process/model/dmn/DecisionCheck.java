package lt.atsakas.process.model.dmn;

import java.io.ByteArrayInputStream;
import java.util.List;
import lt.atsakas.process.model.PublishedNames;
import lt.atsakas.process.model.reading.Findings;
import lt.atsakas.process.model.reading.ModelFile;
import lt.atsakas.process.model.reading.SafeXml;
import lt.atsakas.process.model.reading.SchemaFault;
import lt.atsakas.process.model.reading.TimeLimit;
import lt.atsakas.process.model.vocabulary.Vocabulary;
import lt.atsakas.process.model.vocabulary.VocabularyCheck;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;

/** Checks one file with a decision: its bytes, its words, every rule, and at last its answers. */
public final class DecisionCheck {

    private static final List<DecisionRule> RULES = List.of(new DecisionIdRule(), new TableRule(), new FeelRule());

    private final PublishedNames names;
    private final TimeLimit limit;
    private final VocabularyCheck vocabulary;
    private final UnitCodeRule unitCodes;

    public DecisionCheck(PublishedNames names, TimeLimit limit) {
        this.names = names;
        this.limit = limit;
        this.vocabulary = new VocabularyCheck(Vocabulary.dmn(), names);
        this.unitCodes = new UnitCodeRule(names.contracts());
    }

    public void check(ModelFile file, byte[] bytes, Findings findings) {
        SafeXml.read(bytes, findings).ifPresent(document -> {
            vocabulary.check(document, findings);
            applyRules(file, bytes, findings);
            if (findings.isEmpty()) {
                limit.within(() -> tried(file, bytes))
                        .ifPresentOrElse(
                                findings::addAll,
                                () -> findings.addForFile(
                                        "trialTime", limit.longest().toSeconds()));
            }
        });
    }

    private Findings tried(ModelFile file, byte[] bytes) {
        Findings found = new Findings(file.path());
        TableTrial.of(file.stem(), bytes, found)
                .ifPresent(trial -> trial.check(names.contracts().table(file.stem()), found));
        return found;
    }

    private void applyRules(ModelFile file, byte[] bytes, Findings findings) {
        try {
            DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(bytes));
            RULES.forEach(rule -> rule.check(file, model, findings));
            if (findings.isEmpty()) {
                unitCodes.check(file, model, findings);
            }
        } catch (ModelException notDmn) {
            findings.addForFile("schema", SchemaFault.of(notDmn));
        }
    }
}
