package lt.atsakas.portal;

import java.util.List;
import lt.atsakas.documents.DraftFiles;
import lt.atsakas.intake.Addition;
import lt.atsakas.intake.Additions;
import lt.atsakas.intake.ClientReplies;
import lt.atsakas.intake.ClientReply;
import lt.atsakas.intake.IdempotencyKey;
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
    private final Additions additions;
    private final VisitorWords words;

    Replying(DraftFiles shelf, ClientReplies replies, Additions additions, VisitorWords words) {
        this.shelf = shelf;
        this.replies = replies;
        this.additions = additions;
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
        replies.take(new ClientReply(new CaseNumber(draft.number()), draft.words(), files(draft), Actor.client()));
        draft.files().forEach(shelf::drop);
    }

    /** The same of what nobody asked for; once under each key. */
    void add(ReplyDraft draft, String key) {
        additions.take(new Addition(
                new CaseNumber(draft.number()), draft.words(), files(draft), new IdempotencyKey("portal-more-" + key)));
        draft.files().forEach(shelf::drop);
    }

    private List<SubmittedFile> files(ReplyDraft draft) {
        return draft.files().stream()
                .map(file -> new SubmittedFile(file.name(), file.size(), new FileSystemResource(shelf.place(file))))
                .toList();
    }
}
