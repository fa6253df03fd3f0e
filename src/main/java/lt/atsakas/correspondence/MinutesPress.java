package lt.atsakas.correspondence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Sets the minutes of a committee as letters are set: on the house's paper, with the fonts inside. */
@Service
public class MinutesPress {

    private final LetterTemplates templates;
    private final Typesetter typesetter;

    MinutesPress(LetterTemplates templates, Typesetter typesetter) {
        this.templates = templates;
        this.typesetter = typesetter;
    }

    /** The minutes as a file. */
    public byte[] pdf(MinutesPaper minutes) {
        Map<String, List<TextBlock>> dissents = new HashMap<>();
        minutes.attendants().forEach(one -> {
            if (one.dissent() != null) {
                dissents.put(one.name(), TextBlock.of(one.dissent()));
            }
        });
        return typesetter.set(templates.page(
                "minutes/letter",
                Map.of(
                        "minutes",
                        minutes,
                        "question",
                        TextBlock.of(minutes.question()),
                        "proposal",
                        TextBlock.of(minutes.proposal()),
                        "dissents",
                        dissents)));
    }
}
