package lt.atsakas.workplace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.committee.CommitteeDesk;
import lt.atsakas.committee.ReviewCard;
import lt.atsakas.committee.SessionCard;
import lt.atsakas.committee.SessionDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The coming sessions with their agendas, as far as the one who looks may know of the cases; a session that holds no other is not there. */
@Controller
class SessionsPage {

    private final SessionDesk sessions;
    private final CommitteeDesk committees;
    private final CaseAccess access;

    SessionsPage(SessionDesk sessions, CommitteeDesk committees, CaseAccess access) {
        this.sessions = sessions;
        this.committees = committees;
        this.access = access;
    }

    /** A session and the cases on its agenda. */
    record Line(SessionCard session, String committee, List<CaseNumber> cases) {}

    @GetMapping("/sessions")
    String show(@CurrentEmployee SignedInEmployee me, Model page) {
        List<Line> lines = sessions.coming().stream()
                .map(session -> line(session, me.id()))
                .filter(line -> !line.cases().isEmpty())
                .toList();
        page.addAttribute("lines", lines);
        return "workplace/sessions";
    }

    private Line line(SessionCard session, EmployeeId viewer) {
        Set<CaseNumber> agenda = new HashSet<>();
        for (ReviewCard review : sessions.agendaOf(session.id())) {
            agenda.add(review.caseNumber());
        }
        List<CaseNumber> known = access.visible(agenda, viewer).stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        return new Line(session, committees.card(session.committee()).name(), known);
    }
}
