package lt.atsakas.portal;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import lt.atsakas.documents.DraftFile;

/**
 * A complaint that its client has not submitted yet; lives in their session.
 *
 * @param key names this one submission, so that submitting it twice changes nothing
 */
record ComplaintDraft(String key, ComplaintForm form, List<DraftFile> files) implements Serializable {

    ComplaintDraft {
        files = List.copyOf(files);
    }

    static ComplaintDraft blank() {
        return new ComplaintDraft(UUID.randomUUID().toString(), ComplaintForm.EMPTY, List.of());
    }

    ComplaintDraft with(ComplaintForm written) {
        return new ComplaintDraft(key, written, files);
    }

    ComplaintDraft with(List<DraftFile> attached) {
        return new ComplaintDraft(key, form, attached);
    }

    /** The same as another complaint. */
    ComplaintDraft anew() {
        return new ComplaintDraft(UUID.randomUUID().toString(), form, files);
    }

    ComplaintDraft minus(DraftFile file) {
        return new ComplaintDraft(
                key, form, files.stream().filter(kept -> !kept.equals(file)).toList());
    }

    long size() {
        return files.stream().mapToLong(DraftFile::size).sum();
    }

    @Override
    public String toString() {
        return "ComplaintDraft[]";
    }
}
