package lt.atsakas.portal;

import java.io.Serializable;
import java.util.List;
import lt.atsakas.documents.DraftFile;

/** A reply that its client has not sent yet; lives in their session, and belongs to the case that they had opened. */
record ReplyDraft(String number, String words, List<DraftFile> files) implements Serializable {

    ReplyDraft {
        files = List.copyOf(files);
    }

    static ReplyDraft blank(String number) {
        return new ReplyDraft(number, "", List.of());
    }

    ReplyDraft with(String written) {
        return new ReplyDraft(number, written, files);
    }

    ReplyDraft with(List<DraftFile> attached) {
        return new ReplyDraft(number, words, attached);
    }

    ReplyDraft minus(DraftFile file) {
        return with(files.stream().filter(kept -> !kept.equals(file)).toList());
    }

    /** Whether it says the same of the same case; the files of what was sent are in the draft no more. */
    boolean isSameReply(ReplyDraft other) {
        return number.equals(other.number) && words.equals(other.words);
    }

    @Override
    public String toString() {
        return "ReplyDraft[" + number + "]";
    }
}
