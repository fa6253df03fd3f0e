package lt.atsakas.portal;

import java.util.List;
import lt.atsakas.documents.DraftFiles;
import lt.atsakas.intake.ComplaintIntake;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.IdempotencyKey;
import lt.atsakas.intake.SubmittedFile;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.shared.web.PageFault;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The steps from an empty form to a filed complaint. */
@Component
class Drafting {

    private final DraftFiles shelf;
    private final ComplaintIntake intake;
    private final IntakeGate gate;
    private final VisitorWords words;

    Drafting(DraftFiles shelf, ComplaintIntake intake, IntakeGate gate, VisitorWords words) {
        this.shelf = shelf;
        this.intake = intake;
        this.gate = gate;
        this.words = words;
    }

    /** The draft with those of the files that can be kept; for the others, why not. */
    ComplaintDraft attach(ComplaintDraft draft, List<MultipartFile> uploads, String address, List<PageFault> refused) {
        DraftFiles.Added added = shelf.add(uploads, draft.files(), address);
        added.refused().forEach(file -> refused.add(new PageFault("file", refusal(file))));
        return draft.with(added.files());
    }

    private String refusal(DraftFiles.Refused file) {
        return words.of("portal.file.refused", file.name(), words.of(file.reason()));
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
    FiledComplaint file(ComplaintDraft draft, String address) {
        String mailbox = draft.form().email();
        gate.passToFile(address, mailbox);
        List<SubmittedFile> files = draft.files().stream()
                .map(file -> new SubmittedFile(file.name(), file.size(), new FileSystemResource(shelf.place(file))))
                .toList();
        FiledComplaint filed =
                intake.file(draft.form().submission(VisitorWords.language(), files), new IdempotencyKey(draft.key()));
        gate.filed(address, mailbox);
        return filed;
    }

    void forget(ComplaintDraft draft) {
        draft.files().forEach(shelf::drop);
    }
}
