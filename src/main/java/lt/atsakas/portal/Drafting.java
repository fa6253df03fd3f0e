package lt.atsakas.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.intake.ComplaintIntake;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.IdempotencyKey;
import lt.atsakas.intake.SubmissionCheck;
import lt.atsakas.intake.SubmittedFile;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The steps from an empty form to a filed complaint. */
@Component
class Drafting {

    private final DraftFiles shelf;
    private final DocumentStore documents;
    private final SubmissionCheck check;
    private final ComplaintIntake intake;
    private final FieldWords fieldWords;
    private final Words words;

    Drafting(
            DraftFiles shelf,
            DocumentStore documents,
            SubmissionCheck check,
            ComplaintIntake intake,
            FieldWords fieldWords,
            Words words) {
        this.shelf = shelf;
        this.documents = documents;
        this.check = check;
        this.intake = intake;
        this.fieldWords = fieldWords;
        this.words = words;
    }

    /** Everything to mend before the complaint can be filed. */
    List<PageFault> faults(ComplaintDraft draft) {
        List<FieldFault> faults = new ArrayList<>(draft.form().faults());
        faults.addAll(check.faults(draft.form().submission(List.of())));
        return ComplaintForm.inOrder(PageFault.of(fieldWords.of(faults)));
    }

    /** The draft with those of the files that can be kept; for the others, why not. */
    ComplaintDraft attach(ComplaintDraft draft, List<MultipartFile> uploads, List<PageFault> refused) {
        ComplaintDraft kept = draft;
        for (MultipartFile upload : uploads) {
            if (!isNothing(upload)) {
                kept = attach(kept, upload, refused);
            }
        }
        return kept;
    }

    private ComplaintDraft attach(ComplaintDraft draft, MultipartFile upload, List<PageFault> refused) {
        try {
            return draft.plus(kept(upload, draft));
        } catch (RuleViolation reason) {
            String name = Objects.requireNonNullElse(upload.getOriginalFilename(), "");
            refused.add(new PageFault("file", words.of("portal.file.refused", name, words.of(reason))));
            return draft;
        }
    }

    private DraftFile kept(MultipartFile upload, ComplaintDraft draft) {
        DraftFile file = shelf.keep(upload);
        try {
            List<Long> others = draft.files().stream().map(DraftFile::size).toList();
            documents.check(file.name(), shelf.place(file), others);
            return file;
        } catch (RuleViolation reason) {
            shelf.drop(file);
            throw reason;
        }
    }

    ComplaintDraft detach(ComplaintDraft draft, String fileId) {
        return draft.files().stream()
                .filter(file -> file.id().equals(fileId))
                .findFirst()
                .map(file -> {
                    shelf.drop(file);
                    return draft.minus(file);
                })
                .orElse(draft);
    }

    /** Files the complaint; done twice, it is filed once. */
    FiledComplaint file(ComplaintDraft draft) {
        List<SubmittedFile> files = draft.files().stream()
                .map(file -> new SubmittedFile(file.name(), shelf.read(file)))
                .toList();
        return intake.file(draft.form().submission(files), new IdempotencyKey(draft.key()));
    }

    void forget(ComplaintDraft draft) {
        draft.files().forEach(shelf::drop);
    }

    /** What a browser sends for an empty file field. */
    private static boolean isNothing(MultipartFile upload) {
        return upload.isEmpty()
                && Objects.requireNonNullElse(upload.getOriginalFilename(), "").isEmpty();
    }
}
