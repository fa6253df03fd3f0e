package lt.atsakas.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import lt.atsakas.intake.ReturnCode;
import lt.atsakas.intake.UnfinishedWork;
import lt.atsakas.shared.Allowance;
import lt.atsakas.shared.CallersLine;
import lt.atsakas.shared.TooOften;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Complaints put away to be finished later, without their files; wrong codes are counted by address. */
@Component
class SavedComplaints {

    private final UnfinishedWork work;
    private final ObjectMapper json;
    private final Allowance wrongCodes;

    SavedComplaints(UnfinishedWork work, ObjectMapper json, PortalLimits limits) {
        this.work = work;
        this.json = json;
        this.wrongCodes = new Allowance(limits.wrongCodesPerAddress(), limits.window());
    }

    /** What is put away: with its key, so that whoever comes back twice files it once. */
    record Saved(String key, ComplaintForm form) {}

    ReturnCode save(ComplaintDraft draft, @Nullable ReturnCode before) {
        try {
            return work.keep(json.writeValueAsBytes(new Saved(draft.key(), draft.form())), before);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was put away under the code, or nothing; after too many wrong codes from the address {@link TooOften}. */
    Optional<ComplaintDraft> open(ReturnCode code, String address) {
        Optional<byte[]> found = work.find(code);
        if (found.isEmpty()) {
            String line = CallersLine.of(address);
            if (!wrongCodes.wait(line).isZero()) {
                throw new TooOften("portal.status.tooOften", wrongCodes.wait(line));
            }
            wrongCodes.spend(line);
        }
        return found.map(this::read);
    }

    private ComplaintDraft read(byte[] sealed) {
        try {
            Saved saved = json.readValue(sealed, Saved.class);
            return new ComplaintDraft(saved.key(), saved.form(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
