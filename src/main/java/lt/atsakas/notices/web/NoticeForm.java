package lt.atsakas.notices.web;

import static java.util.Objects.requireNonNullElse;

import lt.atsakas.notices.DraftSeen;
import lt.atsakas.notices.NoticeDraft;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is typed in, and what its writer had before them.
 *
 * @param base the number of the newest version then
 * @param mark of the draft then
 */
record NoticeForm(
        @Nullable String content,
        @Nullable Integer base,
        @Nullable Long mark) {

    static NoticeForm of(NoticeDraft draft) {
        return new NoticeForm(draft.content(), draft.seen().base(), draft.seen().mark());
    }

    /** The same, to be kept over a later state. */
    NoticeForm over(DraftSeen later) {
        return new NoticeForm(content, later.base(), later.mark());
    }

    String typed() {
        return requireNonNullElse(content, "");
    }

    DraftSeen seen() {
        return new DraftSeen(requireNonNullElse(base, 0), requireNonNullElse(mark, 0L));
    }

    NoticeDraft written(NoticeDraft present) {
        return new NoticeDraft(present.kind(), present.language(), typed(), seen(), null, null);
    }
}
