package lt.atsakas.process.clientnotice;

import static lt.atsakas.correspondence.StaffNotice.Kind.CLIENT_NOT_TOLD;
import static lt.atsakas.correspondence.StaffNotice.Kind.CLIENT_STILL_NOT_TOLD;

import java.time.Clock;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** How far the chase after a letter has got: told once on the last day, and on each working day after it. */
@Component
class NoticeChase {

    private final CaseRegistry registry;
    private final OfficialPost post;
    private final PostOffice postOffice;
    private final Clock clock;

    NoticeChase(CaseRegistry registry, OfficialPost post, PostOffice postOffice, Clock clock) {
        this.registry = registry;
        this.post = post;
        this.postOffice = postOffice;
        this.clock = clock;
    }

    boolean isAwaited(CaseNumber number, String letter) {
        return !registry.facts(number).isClosed() && !post.isOver(number, letter);
    }

    boolean hasBegun(CaseNumber number, String letter) {
        return !postOffice.notified(first(number, letter)).isEmpty();
    }

    /** What is to be said today. */
    StaffNotice next(CaseNumber number, String letter) {
        return hasBegun(number, letter) ? again(number, letter) : first(number, letter);
    }

    /** Without the beginning that all such letters share: an occasion must not be too long. */
    private StaffNotice again(CaseNumber number, String letter) {
        String which = letter.substring(OfficialLetter.OCCASION.length());
        String occasion = "still-not-told-" + Vilnius.dayOf(clock.instant()) + "-" + which;
        return new StaffNotice(CLIENT_STILL_NOT_TOLD, number, occasion);
    }

    private static StaffNotice first(CaseNumber number, String letter) {
        return new StaffNotice(CLIENT_NOT_TOLD, number, "not-told-" + letter);
    }
}
