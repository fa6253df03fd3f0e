package lt.atsakas.committee;

import static java.util.Objects.requireNonNull;

import java.util.List;
import lt.atsakas.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the committees: their members, secretary, quorum and rules. A change holds for reviews whose session is called after it. */
@Service
public class CommitteeDesk {

    private final CommitteeBook book;
    private final CommitteeRules rules;

    CommitteeDesk(CommitteeBook book, CommitteeRules rules) {
        this.book = book;
        this.rules = rules;
    }

    /** All of them, those that are called first, by name. */
    @Transactional(readOnly = true)
    public List<CommitteeCard> all() {
        return book.all();
    }

    /** One, or {@link NotFound}. */
    @Transactional(readOnly = true)
    public CommitteeCard card(CommitteeId id) {
        return book.find(id).orElseThrow(NotFound::new);
    }

    /** Enters a committee, or says what is wrong with it ({@link CommitteeRefused}). */
    @Transactional
    public CommitteeId found(NewCommittee wish) {
        CommitteeCard card = checked(CommitteeId.random(), wish, 0);
        book.add(card);
        return card.id();
    }

    /** The same for one that is there; refused over a change that the one who asks has not seen ({@link CommitteeChangedMeanwhile}). */
    @Transactional
    public void change(CommitteeId id, NewCommittee wish, int version) {
        CommitteeCard before = card(id);
        if (!book.change(checked(before.id(), wish, version))) {
            throw new CommitteeChangedMeanwhile();
        }
    }

    private CommitteeCard checked(CommitteeId id, NewCommittee wish, int version) {
        List<CommitteeFault> faults = rules.faults(wish, book.isNameTaken(wish.name(), id));
        if (!faults.isEmpty()) {
            throw new CommitteeRefused(faults);
        }
        return new CommitteeCard(
                id,
                wish.name(),
                wish.standing(),
                wish.active(),
                requireNonNull(wish.secretary()),
                new Bench(wish.members(), wish.alternates(), wish.quorum()),
                requireNonNull(wish.votingRule()),
                requireNonNull(wish.tieRule()),
                version);
    }
}
