package lt.atsakas.portal;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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

    ComplaintDraft plus(DraftFile file) {
        return new ComplaintDraft(
                key, form, Stream.concat(files.stream(), Stream.of(file)).toList());
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
