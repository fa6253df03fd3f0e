package lt.atsakas.correspondence;

import static lt.atsakas.correspondence.OfficialLetter.Heading.APPLICANT;
import static lt.atsakas.correspondence.OfficialLetter.Heading.COMPLAINT;
import static lt.atsakas.correspondence.OfficialLetter.Heading.CORRECTED;
import static lt.atsakas.correspondence.OfficialLetter.Heading.DECISION;
import static lt.atsakas.correspondence.OfficialLetter.Heading.FINDINGS;
import static lt.atsakas.correspondence.OfficialLetter.Heading.FORWARDED_PART;
import static lt.atsakas.correspondence.OfficialLetter.Heading.KEPT_PART;
import static lt.atsakas.correspondence.OfficialLetter.Heading.LEGAL_BASIS;
import static lt.atsakas.correspondence.OfficialLetter.Heading.NEEDLESS;
import static lt.atsakas.correspondence.OfficialLetter.Heading.PURPOSE;
import static lt.atsakas.correspondence.OfficialLetter.Heading.REASONS;
import static lt.atsakas.correspondence.OfficialLetter.Heading.TERM;
import static lt.atsakas.correspondence.OfficialLetter.Heading.VISIT;

import java.util.List;
import java.util.Set;
import lt.atsakas.correspondence.OfficialLetter.Heading;
import lt.atsakas.correspondence.wording.LetterText;

/** Which parts a numbered letter has beside its text, as translations point to them. */
final class SampleParts {

    private static final Set<LetterText> APPEALED = Set.of(
            LetterText.REFUSAL,
            LetterText.FORWARDED,
            LetterText.FORWARDED_IN_PART,
            LetterText.SUSPENDED,
            LetterText.SUSPENSION_PROLONGED,
            LetterText.WITHDRAWN,
            LetterText.CORRECTION);

    private SampleParts() {}

    static List<Heading> of(LetterText letter) {
        return switch (letter) {
            case REFUSAL, FORWARDED, SUSPENDED, SUSPENSION_PROLONGED -> List.of(DECISION, LEGAL_BASIS, REASONS);
            case FORWARDED_IN_PART -> List.of(DECISION, FORWARDED_PART, KEPT_PART, LEGAL_BASIS, REASONS);
            case RESUMED -> List.of(DECISION, LEGAL_BASIS);
            case WITHDRAWN -> List.of(DECISION);
            case WITHDRAWAL_CONTINUED -> List.of(DECISION, REASONS);
            case CORRECTION -> List.of(CORRECTED, DECISION, FINDINGS, LEGAL_BASIS, REASONS);
            case DEFICIENCIES -> List.of(Heading.DEFICIENCIES, TERM, LEGAL_BASIS);
            case CURED, NOT_CURED -> List.of(TERM, LEGAL_BASIS);
            case QUESTION, BODY_QUESTION, BODY_QUESTION_CHASED -> List.of(Heading.QUESTION, TERM);
            case BODY_QUESTION_NEEDLESS -> List.of(Heading.QUESTION, NEEDLESS);
            case VISIT_PLANNED, VISIT_MOVED -> List.of(VISIT, PURPOSE);
            case VISIT_CANCELLED -> List.of(VISIT);
            case FORWARDING -> List.of(REASONS, LEGAL_BASIS, APPLICANT, COMPLAINT);
            case FORWARDING_IN_PART -> List.of(FORWARDED_PART, REASONS, LEGAL_BASIS, APPLICANT, COMPLAINT);
            default -> List.of();
        };
    }

    /** Whether it ends with the road of appeal. */
    static boolean appeals(LetterText letter) {
        return APPEALED.contains(letter);
    }
}
