package lt.atsakas.workplace;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lt.atsakas.admission.AdmissionDesk;
import lt.atsakas.admission.AdmissionDoubt;
import lt.atsakas.admission.DeficiencyCard;
import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.admission.RefusalCard;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.admission.Verdict;
import lt.atsakas.forwarding.ForwardingCard;
import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.forwarding.ForwardingState;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a case says of whether it is examined at all; nothing where nobody doubted it. */
@Component
class CaseAdmission {

    private static final Set<JournalKind> DECIDED_OTHERWISE =
            EnumSet.of(JournalKind.ADMITTED, JournalKind.REFUSAL_APPROVED, JournalKind.DEFICIENCIES_FOUND);

    /** What says that somebody doubted, or decided without a doubt of the registrar's. */
    private static final Set<JournalKind> TOUCHED = EnumSet.of(
            JournalKind.ADMISSION_DOUBTED,
            JournalKind.DEFICIENCIES_FOUND,
            JournalKind.FORWARDING_DECIDED,
            JournalKind.REFUSAL_PROPOSED,
            JournalKind.REFUSAL_APPROVED);

    private final AdmissionDesk desk;
    private final DeficiencyDesk deficiencies;
    private final RefusalDesk refusals;
    private final ForwardingDesk forwardings;
    private final Names names;

    CaseAdmission(
            AdmissionDesk desk,
            DeficiencyDesk deficiencies,
            RefusalDesk refusals,
            ForwardingDesk forwardings,
            Names names) {
        this.desk = desk;
        this.deficiencies = deficiencies;
        this.refusals = refusals;
        this.forwardings = forwardings;
        this.names = names;
    }

    /**
     * One decision to leave it unexamined, with names in words.
     *
     * @param proposer who proposed it; null where somebody only wrote down what another then decided at once
     */
    record Line(
            RefusalCard card,
            @Nullable String proposer,
            @Nullable String approver) {}

    /** One request to cure what it lacks. */
    record Notice(DeficiencyCard card, String finder) {}

    /**
     * What was forwarded where.
     *
     * @param left whether the body's letter is on its way; one on paper waits in the house until it is handed over
     */
    record Sent(ForwardingCard card, String decider, boolean left) {

        /** Whether the body's letter is ready and still in the house. */
        public boolean isWaiting() {
            return card.state() == ForwardingState.ISSUED && !left;
        }

        /** The key of the words for how far it has come. */
        public String stateKey() {
            return isWaiting() ? "forwardingState.waiting" : card.state().messageKey();
        }

        /** The colour of its tag. */
        public String colour() {
            return switch (card.state()) {
                case DECIDED -> "yellow";
                case RETURNED -> "grey";
                case ISSUED -> left ? "blue" : "yellow";
            };
        }
    }

    /**
     * What the page shows.
     *
     * @param forwardBy the last day to forward it, while that is proposed or decided and has not been done
     * @param forwardLate whether that day is over
     * @param curable whether the one who looks notes that the client has added what was asked for
     */
    record View(
            @Nullable AdmissionDoubt doubt,
            @Nullable String doubtedBy,
            List<Notice> notices,
            List<Line> lines,
            List<Sent> forwardings,
            @Nullable LocalDate forwardBy,
            boolean forwardLate,
            boolean curable) {}

    /**
     * Who only registers sees what the client was asked for and what was forwarded, and not what is decided among those who lead. Of most complaints
     * this is no question, and their history says so.
     */
    @Nullable
    View of(CaseFacts facts, CaseSight.Sight sight, List<JournalEntry> history) {
        CaseNumber number = facts.number();
        if (history.stream().map(JournalEntry::kind).noneMatch(TOUCHED::contains)) {
            return null;
        }
        AdmissionDoubt doubt = desk.doubtOf(number).orElse(null);
        List<DeficiencyCard> asked = deficiencies.of(number);
        List<ForwardingCard> forwarded = forwardings.of(number);
        boolean toForward = !facts.isClosed() && isToForward(doubt, forwarded, history);
        return new View(
                doubt,
                doubt == null ? null : names.of(doubt.by()),
                asked.stream()
                        .map(card -> new Notice(card, names.of(card.foundBy())))
                        .toList(),
                sight.everything()
                        ? refusals.of(number).stream()
                                .map(card -> line(card, history))
                                .toList()
                        : List.of(),
                forwarded.stream().map(card -> sent(number, card)).toList(),
                toForward ? forwardings.lastDay(number) : null,
                toForward && forwardings.isLate(number),
                !sight.visiting() && !facts.isClosed() && asked.stream().anyMatch(DeficiencyCard::isAwaited));
    }

    /** Proposed and not decided otherwise, or decided and not done. */
    private static boolean isToForward(
            @Nullable AdmissionDoubt doubt, List<ForwardingCard> forwarded, List<JournalEntry> history) {
        if (forwarded.isEmpty()) {
            return doubt != null
                    && doubt.proposed() == Verdict.FORWARD
                    && history.stream().map(JournalEntry::kind).noneMatch(DECIDED_OTHERWISE::contains);
        }
        return forwarded.get(forwarded.size() - 1).state() != ForwardingState.ISSUED;
    }

    private Sent sent(CaseNumber number, ForwardingCard card) {
        boolean left = card.state() == ForwardingState.ISSUED && forwardings.hasLeft(number, card);
        return new Sent(card, names.of(card.decidedBy()), left);
    }

    private Line line(RefusalCard card, List<JournalEntry> history) {
        return new Line(
                card,
                wasProposed(card, history) ? names.of(card.proposedBy()) : null,
                card.approver() == null ? null : names.of(card.approver()));
    }

    private static boolean wasProposed(RefusalCard card, List<JournalEntry> history) {
        Actor proposer = Actor.employee(card.proposedBy());
        return history.stream()
                .anyMatch(line -> line.kind() == JournalKind.REFUSAL_PROPOSED
                        && line.actor().equals(proposer));
    }
}
