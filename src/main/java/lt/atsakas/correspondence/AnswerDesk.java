package lt.atsakas.correspondence;

import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an answer is written, decided and issued. Only the handler writes, never while it is with the decider; nobody
 * decides their own; an answer leaves complete (VAĮ 10(5)) or not at all.
 */
@Service
public class AnswerDesk {

    /** The answer as it stands; before the first save an empty one of version 0. */
    @Transactional(readOnly = true)
    public AnswerDraft draftOf(CaseNumber number) {
        throw new UnsupportedOperationException("on its way");
    }

    /** The text that the house starts from for such a decision; nothing is saved. */
    @Transactional(readOnly = true)
    public AnswerText startingText(CaseNumber number, Decision decision) {
        throw new UnsupportedOperationException("on its way");
    }

    /** Saves what the handler wrote over whatever is there. */
    @Transactional
    public AnswerDraft save(CaseNumber number, AnswerText text, EmployeeId by) {
        return save(number, text, null, by);
    }

    /** Saves what the handler wrote, unless the answer is not of the version that the handler saw. */
    @Transactional
    public AnswerDraft save(CaseNumber number, AnswerText text, @Nullable Integer seenVersion, EmployeeId by) {
        throw new UnsupportedOperationException("on its way");
    }

    /** What the answer lacks to be complete; nothing when it may be submitted. */
    @Transactional(readOnly = true)
    public List<MissingPart> missing(CaseNumber number) {
        throw new UnsupportedOperationException("on its way");
    }

    /** Puts the complete answer before its decider and freezes it. */
    @Transactional
    public void submitForApproval(CaseNumber number, EmployeeId by) {
        throw new UnsupportedOperationException("on its way");
    }

    @Transactional
    public void approve(CaseNumber number, EmployeeId decider) {
        throw new UnsupportedOperationException("on its way");
    }

    @Transactional
    public void returnForRework(CaseNumber number, String comments, EmployeeId decider) {
        throw new UnsupportedOperationException("on its way");
    }

    /** The letter as the client will get it, with places kept for number and date. */
    @Transactional(readOnly = true)
    public byte[] previewPdf(CaseNumber number) {
        throw new UnsupportedOperationException("on its way");
    }

    /** The same letter as a page of its own. */
    @Transactional(readOnly = true)
    public String previewHtml(CaseNumber number) {
        throw new UnsupportedOperationException("on its way");
    }

    /** Numbers the approved answer and hands it to the post office; asked again, tells what was done the first time. */
    @Transactional
    public IssuedAnswer issue(CaseNumber number) {
        throw new UnsupportedOperationException("on its way");
    }
}
