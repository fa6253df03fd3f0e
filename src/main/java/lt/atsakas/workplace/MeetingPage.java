package lt.atsakas.workplace;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lt.atsakas.documents.DocumentSettings;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import lt.atsakas.visit.MeetingCard;
import lt.atsakas.visit.MeetingDesk;
import lt.atsakas.visit.MeetingId;
import lt.atsakas.visit.MeetingMove;
import lt.atsakas.visit.MeetingMovedElsewhere;
import lt.atsakas.visit.MeetingOutcome;
import lt.atsakas.visit.MeetingPost;
import lt.atsakas.visit.MeetingReports;
import lt.atsakas.visit.MeetingTextUnfit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One meeting for those who examine the case: it is moved or cancelled here before it begins, and its report is written here afterwards. */
@Controller
@RequestMapping("/meetings/{id}")
class MeetingPage {

    private final MeetingDesk meetings;
    private final MeetingReports reports;
    private final MeetingPost post;
    private final MeetingFaults mend;
    private final FormFiles formFiles;
    private final DocumentSettings limits;
    private final Names names;
    private final HouseWords words;
    private final Clock clock;

    MeetingPage(
            MeetingDesk meetings,
            MeetingReports reports,
            MeetingPost post,
            MeetingFaults mend,
            FormFiles formFiles,
            DocumentSettings limits,
            Names names,
            HouseWords words,
            Clock clock) {
        this.meetings = meetings;
        this.reports = reports;
        this.post = post;
        this.mend = mend;
        this.formFiles = formFiles;
        this.limits = limits;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id,
            @ModelAttribute("report") MeetingReportForm written,
            @CurrentEmployee SignedInEmployee me) {
        return page(meetings.open(MeetingId.of(id), me.id()), me.id(), written, List.of());
    }

    @PostMapping("/move")
    ModelAndView move(
            @PathVariable String id,
            @ModelAttribute("form") MeetingForm form,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        MeetingCard meeting = meetings.open(MeetingId.of(id), me.id());
        try {
            meetings.move(moved(meeting, form, me.id()));
        } catch (MeetingMovedElsewhere refused) {
            MeetingCard now = meetings.open(meeting.id(), me.id());
            return page(now, me.id(), MeetingReportForm.EMPTY, mend.of(refused)).addObject("form", form.beside(now));
        } catch (RuleViolation refused) {
            return page(meeting, me.id(), MeetingReportForm.EMPTY, mend.of(refused))
                    .addObject("form", form);
        }
        return back(meeting, "meetingMoved", next);
    }

    private static MeetingMove moved(MeetingCard meeting, MeetingForm form, EmployeeId me) {
        return new MeetingMove(meeting.id(), form.seenChanges(), form.start(), form.where(), form.isAgreed(), me);
    }

    @PostMapping("/cancel")
    ModelAndView cancel(@PathVariable String id, @CurrentEmployee SignedInEmployee me, RedirectAttributes next) {
        MeetingCard meeting = meetings.open(MeetingId.of(id), me.id());
        meetings.cancel(meeting.id(), me.id());
        return back(meeting, "meetingCancelled", next);
    }

    /** Keeps the files whatever there is to mend in the words; writes the report unless only files were brought. */
    @PostMapping("/report")
    ModelAndView report(
            @PathVariable String id,
            @ModelAttribute("report") MeetingReportForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next)
            throws IOException {
        MeetingCard meeting = meetings.open(MeetingId.of(id), me.id());
        try {
            List<PageFault> faults = faults(meeting.id(), form, files, me.id());
            if (!faults.isEmpty()) {
                return page(meeting, me.id(), form, faults);
            }
            if (form.onlyFiles()) {
                next.addFlashAttribute("report", form);
                return here(meeting);
            }
            reports.write(meeting.id(), form.report(), me.id());
        } catch (MeetingTextUnfit refused) {
            return page(meeting, me.id(), form, mend.of(refused));
        } catch (RuleViolation refused) {
            Optional<ModelAndView> lost = lost(meeting, form, files, refused, me.id());
            if (lost.isPresent()) {
                return lost.get();
            }
        }
        ModelAndView written = back(meeting, "meetingReported", next);
        return meetings.examines(meeting, me.id()) ? written : here(meeting);
    }

    /** Nothing where the same report is sent again; whatever that did not bring the first time comes too late for it. */
    private Optional<ModelAndView> lost(
            MeetingCard meeting,
            MeetingReportForm form,
            @Nullable List<MultipartFile> files,
            RuleViolation refused,
            EmployeeId me)
            throws IOException {
        MeetingCard now = meetings.open(meeting.id(), me);
        if (!form.isIn(now, me)) {
            return Optional.of(unkept(now, me, form, refused));
        }
        List<PageFault> late = late(now, files);
        return late.isEmpty() ? Optional.empty() : Optional.of(page(now, me, form, late));
    }

    /** Somebody settled it meanwhile, or has the case now: what was written stays on the page to be copied. */
    private ModelAndView unkept(MeetingCard meeting, EmployeeId me, MeetingReportForm form, RuleViolation refused) {
        List<PageFault> faults = List.of(new PageFault("unkept", words.of(refused)));
        return page(meeting, me, form, faults).addObject("unkept", true);
    }

    private List<PageFault> late(MeetingCard reported, @Nullable List<MultipartFile> files) throws IOException {
        return formFiles.notAmong(reports.papersOf(reported), files).stream()
                .map(name -> new PageFault("written", words.of("meeting.file.late", name)))
                .toList();
    }

    private List<PageFault> faults(
            MeetingId meeting, MeetingReportForm form, @Nullable List<MultipartFile> files, EmployeeId me)
            throws IOException {
        reports.requireWriter(meeting, me);
        List<PageFault> faults = formFiles.put(files, file -> reports.enclose(meeting, List.of(file), me));
        if (!form.onlyFiles() && form.chosen().isEmpty()) {
            faults.add(0, new PageFault("outcome", words.of("meeting.outcome.missing")));
        }
        return faults;
    }

    private static ModelAndView here(MeetingCard meeting) {
        return new ModelAndView("redirect:/meetings/" + meeting.id());
    }

    /** Who else may write the report, where the one who looks did not arrange the meeting. */
    private @Nullable String alsoReportedBy(MeetingCard meeting, EmployeeId me) {
        EmployeeId arranger = meeting.arrangedBy();
        return !arranger.equals(me) && reports.mayWrite(meeting, arranger) ? names.of(arranger) : null;
    }

    /** The key of the words for what the client knows of it: what waits to leave has told them nothing yet. */
    private String toldKey(MeetingCard meeting) {
        if (!meeting.told()) {
            return meeting.isAhead(clock.instant()) ? "meeting.page.telling" : "meeting.page.untold";
        }
        return post.stateOf(meeting)
                .filter(state -> !state.isDelivered())
                .map(state -> "meeting.page.written." + state.name())
                .orElse("meeting.page.told");
    }

    private static ModelAndView back(MeetingCard meeting, String done, RedirectAttributes next) {
        next.addFlashAttribute(done, true);
        return new ModelAndView("redirect:/cases/" + meeting.caseNumber().address() + "#meetings");
    }

    private ModelAndView page(MeetingCard meeting, EmployeeId me, MeetingReportForm report, List<PageFault> faults) {
        boolean examines = meetings.examines(meeting, me);
        return FormPage.of("workplace/meeting", faults)
                .addObject("meeting", meeting)
                .addObject("now", clock.instant())
                .addObject("toldKey", toldKey(meeting))
                .addObject("arrangedBy", names.of(meeting.arrangedBy()))
                .addObject("settledBy", meeting.settledBy() == null ? null : names.of(meeting.settledBy()))
                .addObject("papers", reports.papersOf(meeting))
                .addObject("earliest", meetings.earliest(meeting.caseNumber()))
                .addObject("changeable", meetings.mayChange(meeting, me))
                .addObject("reportable", reports.mayWrite(meeting, me))
                .addObject("alsoBy", alsoReportedBy(meeting, me))
                .addObject("examines", examines)
                .addObject("readsReport", examines || me.equals(meeting.settledBy()))
                .addObject("form", MeetingForm.of(meeting))
                .addObject("report", report)
                .addObject("outcomes", MeetingOutcome.values())
                .addObject("limits", limits);
    }
}
