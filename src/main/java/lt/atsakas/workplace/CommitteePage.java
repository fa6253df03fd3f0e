package lt.atsakas.workplace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.committee.MemberAbsences;
import lt.atsakas.committee.MinutesDesk;
import lt.atsakas.committee.PlaceMissing;
import lt.atsakas.committee.ReviewId;
import lt.atsakas.committee.SessionChanges;
import lt.atsakas.committee.SessionElsewhere;
import lt.atsakas.committee.SessionPastLimit;
import lt.atsakas.committee.TextTooLong;
import lt.atsakas.committee.Vote;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a committee does in a case: its session, who takes part and how they voted; the secretary enters the votes, moves the session or calls it off. */
@Controller
@RequestMapping("/cases/{address}/committee")
class CommitteePage {

    private final ReadingRoom room;
    private final CaseAccess access;
    private final CaseSight sights;
    private final CommitteeViews views;
    private final SessionChanges changes;
    private final MemberAbsences absences;
    private final MinutesDesk minutes;
    private final HouseWords words;

    CommitteePage(
            ReadingRoom room,
            CaseAccess access,
            CaseSight sights,
            CommitteeViews views,
            SessionChanges changes,
            MemberAbsences absences,
            MinutesDesk minutes,
            HouseWords words) {
        this.room = room;
        this.access = access;
        this.sights = sights;
        this.views = views;
        this.changes = changes;
        this.absences = absences;
        this.minutes = minutes;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        CaseFacts facts = room.open(CaseNumber.fromAddress(address), me.id());
        return page(facts, me.id(), new Shown(null, null, List.of()));
    }

    @PostMapping("/votes")
    ModelAndView vote(
            @PathVariable String address,
            @RequestParam Map<String, String> fields,
            @CurrentEmployee SignedInEmployee me) {
        VotesForm form = new VotesForm(new HashMap<>(fields));
        return change(
                address,
                me.id(),
                new Shown(form, null, List.of()),
                review -> minutes.record(review, form.sheet(), me.id()));
    }

    @PostMapping("/session")
    ModelAndView move(
            @PathVariable String address,
            @ModelAttribute("moved") SessionForm form,
            @CurrentEmployee SignedInEmployee me) {
        return change(
                address,
                me.id(),
                new Shown(null, form, List.of()),
                review -> changes.move(form.moving(review), me.id()));
    }

    @PostMapping("/cancellation")
    ModelAndView callOff(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        return change(address, me.id(), new Shown(null, null, List.of()), review -> changes.callOff(review, me.id()));
    }

    @PostMapping("/excuse")
    ModelAndView excuse(
            @PathVariable String address, @RequestParam String member, @CurrentEmployee SignedInEmployee me) {
        return change(
                address,
                me.id(),
                new Shown(null, null, List.of()),
                review -> absences.excuse(review, new EmployeeId(member), me.id()));
    }

    @PostMapping("/return")
    ModelAndView takeBack(
            @PathVariable String address, @RequestParam String member, @CurrentEmployee SignedInEmployee me) {
        return change(
                address,
                me.id(),
                new Shown(null, null, List.of()),
                review -> absences.takeBack(review, new EmployeeId(member), me.id()));
    }

    private ModelAndView change(String address, EmployeeId me, Shown shown, Consumer<ReviewId> change) {
        CaseFacts facts = access.open(CaseNumber.fromAddress(address), me);
        CommitteeView latest = views.of(facts.number(), me).stream().findFirst().orElseThrow(NotFound::new);
        try {
            change.accept(latest.review().id());
            return new ModelAndView("redirect:/cases/" + facts.number().address() + "/committee?saved");
        } catch (RuleViolation refused) {
            CommitteeView seen = views.of(facts.number(), me).get(0);
            return page(facts, me, shown.with(new PageFault(field(shown, seen, refused), words.of(refused))))
                    .addObject("pastLimit", refused instanceof SessionPastLimit);
        }
    }

    /** The page itself where the form is not offered any more, or not yet. */
    private static String field(Shown shown, CommitteeView seen, RuleViolation refused) {
        boolean ofVotes = shown.votes() != null;
        if (ofVotes ? !seen.mayRecord() : !seen.mayMove()) {
            return "main";
        }
        if (ofVotes) {
            return "proposal";
        }
        boolean ofPlace = refused instanceof PlaceMissing
                || refused instanceof TextTooLong
                || refused instanceof SessionElsewhere;
        return ofPlace ? "place" : "date";
    }

    private ModelAndView page(CaseFacts facts, EmployeeId me, Shown shown) {
        List<CommitteeView> found = views.of(facts.number(), me);
        if (found.isEmpty() || !sights.of(facts, me).everything()) {
            throw new NotFound();
        }
        CommitteeView latest = found.get(0);
        return FormPage.of("workplace/committee", shown.faults())
                .addObject("facts", facts)
                .addObject("reviews", found)
                .addObject("choices", Vote.values())
                .addObject("votes", shown.votes() == null ? VotesForm.of(latest) : shown.votes())
                .addObject("move", shown.move() == null ? SessionForm.of(latest.session()) : shown.move());
    }

    /** What was filled in, to be shown again with what is to be mended. */
    private record Shown(
            @Nullable VotesForm votes, @Nullable SessionForm move, List<PageFault> faults) {

        Shown with(PageFault fault) {
            return new Shown(votes, move, List.of(fault));
        }
    }
}
