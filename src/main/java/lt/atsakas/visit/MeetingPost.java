package lt.atsakas.visit;

import java.util.Optional;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterState;
import lt.atsakas.correspondence.PostOffice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the letters to clients about their meetings have got: written is not yet told. */
@Service
public class MeetingPost {

    private final PostOffice postOffice;

    MeetingPost(PostOffice postOffice) {
        this.postOffice = postOffice;
    }

    /** Where the letter stands that tells of the meeting as it is now, once there is one. */
    @Transactional(readOnly = true)
    public Optional<LetterState> stateOf(MeetingCard meeting) {
        String occasion = MeetingLetters.occasion(meeting, meeting.changes());
        return postOffice.lettersOf(meeting.caseNumber()).stream()
                .filter(letter -> letter.occasion().equals(occasion))
                .map(LetterCard::state)
                .findFirst();
    }
}
