package lt.atsakas.portal;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.intake.SubmissionCheck;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.shared.web.FaultyField;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Component;

/** What is to mend before a complaint can be filed: what every channel asks for, and what only the pages can lack. */
@Component
class DraftCheck {

    private final SubmissionCheck check;
    private final FieldWords words;

    DraftCheck(SubmissionCheck check, FieldWords words) {
        this.check = check;
        this.words = words;
    }

    /** Everything to mend on the page of this question. */
    List<PageFault> faults(Question question, ComplaintDraft draft) {
        return faults(draft).stream()
                .filter(fault -> question.has(fault.id()))
                .sorted(comparingInt(fault -> question.placeOf(fault.id())))
                .toList();
    }

    /** The first question whose page has something to mend; none when the complaint can be filed. */
    Optional<Question> firstFaulty(ComplaintDraft draft) {
        List<PageFault> faults = faults(draft);
        return faults.stream().map(PageFault::id).map(DraftCheck::askedBy).min(comparing(Question::ordinal));
    }

    private List<PageFault> faults(ComplaintDraft draft) {
        ComplaintForm form = draft.form();
        List<FieldFault> faults = new ArrayList<>(ofThePages(draft));
        faults.addAll(check.faults(form.submission(VisitorWords.language(), List.of())));
        return words.of(faults).stream().map(DraftCheck::onThePage).toList();
    }

    private static PageFault onThePage(FaultyField fault) {
        return new PageFault(ComplaintForm.fieldOf(fault.field()), fault.message());
    }

    private static List<FieldFault> ofThePages(ComplaintDraft draft) {
        ComplaintForm form = draft.form();
        List<FieldFault> faults = new ArrayList<>();
        if (form.who() == null) {
            faults.add(new FieldFault("who", "portal.kind.missing", List.of()));
        }
        if (form.replyBy() == null) {
            faults.add(new FieldFault("replyBy", "portal.replyBy.missing", List.of()));
        }
        if (!form.needs().isNone() && !form.consent()) {
            faults.add(new FieldFault("consent", "portal.consent.missing", List.of()));
        }
        if (form.needsProof() && !form.proofLater() && draft.files().isEmpty()) {
            faults.add(new FieldFault("file", "portal.proof.missing", List.of()));
        }
        return faults;
    }

    private static Question askedBy(String field) {
        return Arrays.stream(Question.values())
                .filter(question -> question.has(field))
                .findFirst()
                .orElse(Question.WHO);
    }
}
