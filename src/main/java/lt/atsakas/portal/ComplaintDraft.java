package lt.atsakas.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lt.atsakas.documents.DraftFile;
import lt.atsakas.shared.Sha256;

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

    /**
     * The sum of all that it says and brings, whatever language it is read in: another one once anything of it is changed. Each
     * part counts with its length, so that two of them never read like one.
     */
    String sum() {
        MessageDigest sum = Sha256.start();
        Stream<String> brought = files.stream().flatMap(file -> Stream.of(file.name(), file.sha256()));
        Stream.concat(form.answers().stream(), brought)
                .forEach(part -> sum.update((part.length() + ":" + part).getBytes(UTF_8)));
        return HexFormat.of().formatHex(sum.digest());
    }

    @Override
    public String toString() {
        return "ComplaintDraft[]";
    }
}
