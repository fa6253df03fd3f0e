package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import lt.atsakas.intake.ReadingPass;
import lt.atsakas.intake.ReturnCode;
import lt.atsakas.intake.SentCode;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** What one browser session holds of the portal: a complaint being written, its receipt, the case opened by code. */
final class Visit {

    private static final String DRAFT = "portal.draft";
    private static final String RETURN = "portal.return";
    private static final String RENAMED = "portal.renamed";
    private static final String RECEIPT = "portal.receipt";
    private static final String CASE = "portal.case";
    private static final String SENT_CODE = "portal.sentCode";
    private static final String PASS = "portal.pass";
    private static final String REPLY = "portal.reply";
    private static final String ADDITION = "portal.addition";
    private static final String SENT_REPLY = "portal.sentReply";

    private final HttpServletRequest request;

    Visit(HttpServletRequest request) {
        this.request = request;
    }

    Optional<ComplaintDraft> draft() {
        return Optional.ofNullable((ComplaintDraft) find(DRAFT));
    }

    /** Whoever writes another complaint may be another person: they read no number and code of the one before. */
    void keep(ComplaintDraft draft) {
        request.getSession().removeAttribute(RECEIPT);
        request.getSession().setAttribute(DRAFT, draft);
        request.getSession().removeAttribute(RENAMED);
    }

    /** The code under which this complaint was put away, if it was. */
    Optional<ReturnCode> returnCode() {
        return Optional.ofNullable((ReturnCode) find(RETURN));
    }

    /** From now on the complaint lies under the code alone. */
    void putAway(ReturnCode code) {
        request.getSession().removeAttribute(DRAFT);
        request.getSession().setAttribute(RETURN, code);
    }

    void leaveUnfinished() {
        request.getSession().removeAttribute(DRAFT);
        request.getSession().removeAttribute(RETURN);
    }

    /** Goes on with what was put away, in a session of a new name, so that nobody who knew the old one can read along. */
    void comeBack(ComplaintDraft draft, ReturnCode code) {
        request.getSession();
        request.changeSessionId();
        putAway(code);
        keep(draft);
    }

    /**
     * Gives the session that will hold the access code a name nobody knew, once after each writing. The request that files
     * the complaint must not: whoever never got its answer asks again under the name they know.
     */
    void rename() {
        if (find(RENAMED) == null) {
            request.changeSessionId();
            request.getSession().setAttribute(RENAMED, true);
        }
    }

    Optional<Receipt> receipt() {
        return Optional.ofNullable((Receipt) find(RECEIPT));
    }

    /** Where the visitor comes from. */
    String address() {
        return request.getRemoteAddr();
    }

    /** From now on there is a receipt instead of a draft. */
    void submitted(Receipt receipt) {
        request.getSession().removeAttribute(DRAFT);
        request.getSession().removeAttribute(RETURN);
        request.getSession().setAttribute(RECEIPT, receipt);
    }

    Optional<OpenedCase> openCase() {
        return Optional.ofNullable((OpenedCase) find(CASE));
    }

    /** Opens the case in a session of a new name, so that nobody who knew the old one can read along. */
    void open(OpenedCase opened) {
        request.getSession();
        request.changeSessionId();
        request.getSession().removeAttribute(SENT_CODE);
        request.getSession().removeAttribute(PASS);
        request.getSession().setAttribute(CASE, opened);
    }

    /** The one-time code that was sent last and not typed yet. */
    Optional<SentCode> sentCode() {
        return Optional.ofNullable((SentCode) find(SENT_CODE));
    }

    void sent(SentCode code) {
        request.getSession().setAttribute(SENT_CODE, code);
    }

    /** What the visitor proved to be the client with. */
    Optional<ReadingPass> pass() {
        return Optional.ofNullable((ReadingPass) find(PASS));
    }

    /** From now on the visitor reads what is personal, in a session of a new name. */
    void proved(ReadingPass pass) {
        request.changeSessionId();
        request.getSession().removeAttribute(SENT_CODE);
        request.getSession().setAttribute(PASS, pass);
    }

    Optional<ReplyDraft> reply() {
        return Optional.ofNullable((ReplyDraft) find(REPLY));
    }

    void keep(ReplyDraft reply) {
        request.getSession().setAttribute(REPLY, reply);
    }

    /** What the visitor is about to add to this case of themselves. */
    ReplyDraft addition(CaseNumber number) {
        return find(ADDITION) instanceof ReplyDraft draft && draft.number().equals(number.value())
                ? draft
                : ReplyDraft.blank(number.value());
    }

    void keepAddition(ReplyDraft draft) {
        request.getSession().setAttribute(ADDITION, draft);
    }

    void added() {
        request.getSession().removeAttribute(ADDITION);
    }

    /** Remembers what goes out now, so that a second click on the same is known for one. */
    void sending(ReplyDraft reply) {
        request.getSession().setAttribute(SENT_REPLY, reply);
    }

    void notSent() {
        request.getSession().removeAttribute(SENT_REPLY);
    }

    boolean isSent(ReplyDraft reply) {
        return find(SENT_REPLY) instanceof ReplyDraft sent && sent.isAgain(reply);
    }

    void replied() {
        request.getSession().removeAttribute(REPLY);
    }

    void closeCase() {
        request.getSession().removeAttribute(CASE);
        request.getSession().removeAttribute(SENT_CODE);
        request.getSession().removeAttribute(PASS);
        request.getSession().removeAttribute(REPLY);
        request.getSession().removeAttribute(ADDITION);
        request.getSession().removeAttribute(SENT_REPLY);
        request.getSession().removeAttribute(RECEIPT);
    }

    private @Nullable Object find(String name) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute(name);
    }
}
