package lt.atsakas.sequel;

import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterChannel;
import lt.atsakas.correspondence.LetterState;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.ReplyBy;
import org.springframework.stereotype.Component;

/** By which road the answer has reached the client. Nobody is called by a letter: who was promised a call waits for it. */
@Component
class PromisedRoad {

    private final PostOffice postOffice;

    PromisedRoad(PostOffice postOffice) {
        this.postOffice = postOffice;
    }

    /** Whether the answer has left for the client by this road. */
    boolean wasTaken(CaseFacts answered, Channel road) {
        return postOffice.lettersOf(answered.number()).stream()
                .filter(letter -> letter.occasion().equals(PostOffice.ANSWER))
                .filter(letter -> letter.state() == LetterState.SENT || letter.state() == LetterState.ACCEPTED)
                .anyMatch(letter -> isBy(road, letter, answered.replyBy()));
    }

    private static boolean isBy(Channel road, LetterCard letter, ReplyBy wished) {
        return switch (road) {
            case EMAIL -> letter.channel() == LetterChannel.EMAIL;
            case POST -> letter.channel() == LetterChannel.PRINT && isPosted(letter, wished);
            case IN_PERSON -> letter.channel() == LetterChannel.PRINT && !isPosted(letter, wished);
            default -> false;
        };
    }

    /** Whoever comes for a letter has it given; of what else is printed the post has it. */
    private static boolean isPosted(LetterCard letter, ReplyBy wished) {
        return letter.trail().tracking() != null || wished != ReplyBy.IN_PERSON;
    }
}
