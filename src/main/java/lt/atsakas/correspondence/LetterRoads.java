package lt.atsakas.correspondence;

import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.ReplyBy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Chooses by which road a letter to a client goes: to the official box where the client asked for that and the house has the road,
 * else by mail or on paper.
 */
@Component
class LetterRoads {

    private final EDeliverySettings boxes;

    LetterRoads(EDeliverySettings boxes) {
        this.boxes = boxes;
    }

    LetterRoad of(CaseFacts facts, String occasion) {
        String box = facts.client().box();
        return boxes.isOn() && facts.replyBy() == ReplyBy.E_DELIVERY && box != null
                ? LetterRoad.box(box)
                : LetterRoad.mailOrPaper(mailbox(facts, occasion));
    }

    /** Where the client's mail goes; none when there is no mailbox, nor for a decision when another road was asked for. */
    private static @Nullable String mailbox(CaseFacts facts, String occasion) {
        boolean decision = occasion.equals(PostOffice.ANSWER)
                || occasion.equals(PostOffice.INTERIM_ANSWER)
                || occasion.startsWith(PostOffice.RECUSAL_DECISION)
                || occasion.startsWith(OfficialLetter.OCCASION);
        boolean otherRoad = decision && facts.replyBy() != ReplyBy.EMAIL;
        String email = facts.client().email();
        return otherRoad || email == null || email.isBlank() ? null : email;
    }
}
