package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** What one browser session holds of the portal: a complaint being written, its receipt, the case opened by code. */
final class Visit {

    private static final String DRAFT = "portal.draft";
    private static final String RECEIPT = "portal.receipt";
    private static final String CASE = "portal.case";

    private final HttpServletRequest request;

    Visit(HttpServletRequest request) {
        this.request = request;
    }

    Optional<ComplaintDraft> draft() {
        return Optional.ofNullable((ComplaintDraft) find(DRAFT));
    }

    void keep(ComplaintDraft draft) {
        request.getSession().setAttribute(DRAFT, draft);
    }

    Optional<Receipt> receipt() {
        return Optional.ofNullable((Receipt) find(RECEIPT));
    }

    /** Where the visitor comes from. */
    String address() {
        return request.getRemoteAddr();
    }

    /** From now on there is a receipt instead of a draft, in a session of a new name: the receipt holds the code. */
    void submitted(Receipt receipt) {
        request.changeSessionId();
        request.getSession().removeAttribute(DRAFT);
        request.getSession().setAttribute(RECEIPT, receipt);
    }

    Optional<CaseNumber> openCase() {
        return Optional.ofNullable((String) find(CASE)).map(CaseNumber::new);
    }

    /** Opens the case in a session of a new name, so that nobody who knew the old one can read along. */
    void open(CaseNumber number) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(CASE, number.value());
    }

    void closeCase() {
        request.getSession().removeAttribute(CASE);
        request.getSession().removeAttribute(RECEIPT);
    }

    private @Nullable Object find(String name) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute(name);
    }
}
