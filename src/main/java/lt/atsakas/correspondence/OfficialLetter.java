package lt.atsakas.correspondence;

import java.time.Instant;
import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A numbered letter of the house about a case that is not its answer.
 *
 * @param occasion begins with {@link #OCCASION}; the same one is sent once
 * @param parts what the letter says, part by part
 * @param appeal which road of appeal it explains, if it decides anything
 * @param inPlaceOf the absent whose deputy signs
 * @param approvedAt when what it says was decided; null where it came about by itself
 */
public record OfficialLetter(
        CaseNumber caseNumber,
        String occasion,
        Topic topic,
        String number,
        List<Part> parts,
        @Nullable AppealKind appeal,
        EmployeeId signer,
        @Nullable EmployeeId inPlaceOf,
        @Nullable Instant approvedAt) {

    /** How the occasion of every such letter begins. */
    public static final String OCCASION = "official-";

    /** What the letter is about: decides its title, heading and opening. */
    public enum Topic {
        REFUSAL,
        DEFICIENCIES,
        QUESTION,
        BODY_QUESTION,
        BODY_QUESTION_CHASED,
        BODY_QUESTION_NEEDLESS,
        VISIT_PLANNED,
        VISIT_MOVED,
        VISIT_CANCELLED,
        CURED,
        NOT_CURED,
        FORWARDED,
        FORWARDED_IN_PART,
        FORWARDING,
        FORWARDING_IN_PART,
        SUSPENDED,
        SUSPENSION_PROLONGED,
        RESUMED,
        WITHDRAWN,
        WITHDRAWAL_CONTINUED,
        CORRECTION
    }

    /** What a part of the letter is about. */
    public enum Heading {
        CORRECTED,
        DECISION,
        FINDINGS,
        LEGAL_BASIS,
        REASONS,
        POINTS,
        DEFICIENCIES,
        QUESTION,
        VISIT,
        PURPOSE,
        TERM,
        NEEDLESS,
        FORWARDED_PART,
        KEPT_PART,
        APPLICANT,
        COMPLAINT,
        ENCLOSED
    }

    /** A part of the letter, in words ready to print. */
    public record Part(Heading heading, String text) {}

    public OfficialLetter {
        if (!occasion.startsWith(OCCASION)) {
            throw new IllegalArgumentException("Not the occasion of an official letter: " + occasion);
        }
        parts = List.copyOf(parts);
    }

    /** The name of its file. */
    String fileName() {
        return "Rastas-" + number.replace('/', '-') + ".pdf";
    }

    @Override
    public String toString() {
        return "OfficialLetter[" + occasion + ", " + caseNumber + "]";
    }
}
