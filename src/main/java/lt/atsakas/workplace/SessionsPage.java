package lt.atsakas.workplace;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.committee.CommitteeDesk;
import lt.atsakas.committee.MinutesShelf;
import lt.atsakas.committee.QuorumOutlook;
import lt.atsakas.committee.ReviewCard;
import lt.atsakas.committee.ReviewId;
import lt.atsakas.committee.ReviewState;
import lt.atsakas.committee.SessionCard;
import lt.atsakas.committee.SessionDesk;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.documents.DocumentDownload;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The coming sessions with their agendas, as far as the one who looks may know of the cases; a session that holds no other is not there. Below, the signed minutes of theirs. */
@Controller
class SessionsPage {

    private final SessionDesk sessions;
    private final QuorumOutlook outlook;
    private final CommitteeDesk committees;
    private final CaseAccess access;
    private final MinutesShelf shelf;
    private final ReadingRoom room;

    SessionsPage(
            SessionDesk sessions,
            QuorumOutlook outlook,
            CommitteeDesk committees,
            CaseAccess access,
            MinutesShelf shelf,
            ReadingRoom room) {
        this.sessions = sessions;
        this.outlook = outlook;
        this.committees = committees;
        this.access = access;
        this.shelf = shelf;
        this.room = room;
    }

    /** Signed minutes of a case that is still open. */
    record Kept(ReviewCard review, String committee) {}

    private Kept kept(ReviewCard review) {
        return new Kept(
                review, committees.card(requireNonNull(review.committee())).name());
    }

    /** A session and the cases on its agenda, with those among them for which too few can come. */
    record Line(SessionCard session, String committee, List<CaseNumber> cases, Set<CaseNumber> lacking) {}

    @GetMapping("/sessions")
    String show(@CurrentEmployee SignedInEmployee me, Model page) {
        List<Line> lines = sessions.coming().stream()
                .map(session -> line(session, me.id()))
                .filter(line -> !line.cases().isEmpty())
                .toList();
        page.addAttribute("lines", lines);
        page.addAttribute(
                "minutes", shelf.readableBy(me.id()).stream().map(this::kept).toList());
        return "workplace/sessions";
    }

    /** The minutes for whoever made them; that they read them is written down. */
    @GetMapping("/sessions/minutes/{review}")
    ResponseEntity<Resource> minutes(@PathVariable String review, @CurrentEmployee SignedInEmployee me) {
        ReviewCard found = shelf.find(ReviewId.of(review), me.id());
        room.note(found.caseNumber(), me.id());
        return DocumentDownload.of(shelf.open(found));
    }

    private Line line(SessionCard session, EmployeeId viewer) {
        Set<CaseNumber> agenda = new HashSet<>();
        Set<CaseNumber> lacking = new HashSet<>();
        for (ReviewCard review : sessions.agendaOf(session.id())) {
            if (review.state() != ReviewState.ABANDONED) {
                agenda.add(review.caseNumber());
                outlook.gapOf(review.id()).ifPresent(gap -> lacking.add(review.caseNumber()));
            }
        }
        List<CaseNumber> known = access.visible(agenda, viewer).stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        return new Line(session, committees.card(session.committee()).name(), known, lacking);
    }
}
