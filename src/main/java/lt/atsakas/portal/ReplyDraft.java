package lt.atsakas.portal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
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

    /** Whether another says the same of the same case and brings no file that this one did not: those that were sent are in no draft any more. */
    boolean isAgain(ReplyDraft other) {
        return number.equals(other.number)
                && words.equals(other.words)
                && contents(files).containsAll(contents(other.files));
    }

    private static Set<String> contents(List<DraftFile> files) {
        return files.stream().map(DraftFile::sha256).collect(toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return "ReplyDraft[" + number + "]";
    }
}
