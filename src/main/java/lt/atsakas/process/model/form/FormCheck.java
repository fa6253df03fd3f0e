package lt.atsakas.process.model.form;

import java.util.List;
import lt.atsakas.process.model.PublishedNames;
import lt.atsakas.process.model.reading.Findings;
import lt.atsakas.process.model.reading.ModelFile;
import lt.atsakas.process.model.reading.SafeJson;

/** Checks one form: its bytes, then every rule. */
public final class FormCheck {

    private static final List<FormRule> RULES = List.of(
            new FormIdRule(),
            new ComponentRule(),
            new KeyRule(),
            new WordsRule(),
            new ConditionRule(),
            new ValidationRule());

    private final PublishedNames names;

    public FormCheck(PublishedNames names) {
        this.names = names;
    }

    public void check(ModelFile file, byte[] bytes, Findings findings) {
        SafeJson.read(bytes, findings).ifPresent(json -> {
            Form form = new Form(file, json, names);
            RULES.forEach(rule -> rule.check(form, findings));
        });
    }
}
