package lt.atsakas.correspondence;

import java.util.Map;
import org.springframework.stereotype.Service;

/** Sets the report of a meeting with a client as letters are set: on the house's paper, with the fonts inside. */
@Service
public class VisitPress {

    private final LetterTemplates templates;
    private final Typesetter typesetter;

    VisitPress(LetterTemplates templates, Typesetter typesetter) {
        this.templates = templates;
        this.typesetter = typesetter;
    }

    /** The report as a file. */
    public byte[] pdf(VisitPaper report) {
        Map<String, Object> values = Map.of(
                "report", report,
                "purpose", TextBlock.of(report.purpose()),
                "attended", TextBlock.of(report.attended()),
                "findings", TextBlock.of(report.findings()));
        return typesetter.set(templates.page("visit/letter", values));
    }
}
