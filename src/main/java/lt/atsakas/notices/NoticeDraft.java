package lt.atsakas.notices;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A text as it will be published: what somebody has changed already, else that of the newest version.
 *
 * @param content empty where the language has no text
 * @param changedBy null while nobody has changed it
 */
public record NoticeDraft(
        NoticeKind kind,
        String language,
        String content,
        DraftSeen seen,
        @Nullable EmployeeId changedBy,
        @Nullable Instant changedAt) {

    public boolean isChanged() {
        return changedBy != null;
    }
}
