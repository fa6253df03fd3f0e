package lt.atsakas.portal;

import java.util.List;
import lt.atsakas.documents.DraftFiles;
import lt.atsakas.intake.ClientReplies;
import lt.atsakas.intake.ClientReply;
import lt.atsakas.intake.SubmittedFile;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.shared.web.PageFault;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The steps from an empty form to a reply that has reached its case; files wait beside the words until it is sent. */
@Component
class Replying {

    private final DraftFiles shelf;
    private final ClientReplies replies;
    private final VisitorWords words;

    Replying(DraftFiles shelf, ClientReplies replies, VisitorWords words) {
        this.shelf = shelf;
        this.replies = replies;
        this.words = words;
    }

    /** The draft with those of the files that can be kept; for the others, why not. */
    ReplyDraft attach(ReplyDraft draft, List<MultipartFile> uploads, String address, List<PageFault> refused) {
        DraftFiles.Added added = shelf.add(uploads, draft.files(), address);
        added.refused()
                .forEach(file -> refused.add(
                        new PageFault("file", words.of("portal.file.refused", file.name(), words.of(file.reason())))));
        return draft.with(added.files());
    }

    ReplyDraft detach(ReplyDraft draft, String fileId) {
        return draft.files().stream()
                .filter(file -> file.id().equals(fileId))
                .findFirst()
                .map(file -> {
                    shelf.drop(file);
                    return draft.minus(file);
                })
                .orElse(draft);
    }

    void send(ReplyDraft draft) {
        List<SubmittedFile> files = draft.files().stream()
                .map(file -> new SubmittedFile(file.name(), file.size(), new FileSystemResource(shelf.place(file))))
                .toList();
        replies.take(new ClientReply(new CaseNumber(draft.number()), draft.words(), files, Actor.client()));
        draft.files().forEach(shelf::drop);
    }
}
