package lt.atsakas.admission;

import static java.util.Objects.requireNonNull;
import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.correspondence.AppealKind;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.correspondence.OfficialLetter.Heading;
import lt.atsakas.correspondence.OfficialLetter.Part;
import lt.atsakas.correspondence.OfficialLetter.Topic;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Says to the client why their complaint is left unexamined: the decision, its point in the law, the reasons, the road of appeal. */
@Component
class RefusalWords {

    private final HouseWords words;

    RefusalWords(HouseWords words) {
        this.words = words;
    }

    OfficialLetter letter(CaseFacts facts, Refusal refusal) {
        RefusalCard decided = refusal.card();
        return new OfficialLetter(
                facts.number(),
                refusal.occasion(),
                Topic.REFUSAL,
                requireNonNull(decided.outgoingNumber()),
                List.of(
                        new Part(Heading.DECISION, decision(decided)),
                        new Part(
                                Heading.LEGAL_BASIS,
                                words.of(
                                        "admission.refusal.law",
                                        decided.ground().point())),
                        new Part(Heading.REASONS, reasons(decided))),
                AppealKind.ADMINISTRATIVE,
                requireNonNull(decided.approver()),
                refusal.approvedFor(),
                requireNonNull(decided.decidedAt()));
    }

    private String decision(RefusalCard decided) {
        String ground = words.of(decided.ground().messageKey());
        return words.of(
                "admission.refusal.decision",
                ground.substring(0, 1).toLowerCase(HouseWords.LITHUANIAN) + ground.substring(1));
    }

    /** Where no other body is competent either, the client is told so (VAĮ 11(4)): else the complaint would have been forwarded. */
    private String reasons(RefusalCard decided) {
        if (decided.ground() == RefusalGround.NOT_COMPETENT) {
            return words.of("admission.refusal.nobodyCompetent") + "\n\n" + decided.reasons();
        }
        LocalDate learned = decided.learnedOn();
        LocalDate last = decided.lastDay();
        return learned == null || last == null
                ? decided.reasons()
                : words.of("admission.refusal.tooOld", DATES.day(learned), DATES.day(last)) + "\n\n"
                        + decided.reasons();
    }
}
