package lt.atsakas.administration.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lt.atsakas.administration.ListUnfit;
import lt.atsakas.administration.StaffLists;
import lt.atsakas.administration.StaffPreview;
import lt.atsakas.organisation.ChangedMeanwhile;
import lt.atsakas.organisation.EmployeeDifference;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseChangeKind;
import lt.atsakas.process.OpenWork;
import lt.atsakas.process.WorkInHand;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.table.CsvTable;
import lt.atsakas.shared.table.TableUnreadable;
import lt.atsakas.shared.web.CsvDownload;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The list of staff out and in: a file is looked at first, and what was shown is sent along and confirmed, nothing else. The
 * file stays with whoever looks at it until then; nothing is kept here.
 */
@Controller
class StaffListPage {

    private final StaffLists lists;
    private final WorkInHand work;
    private final ChangeWords changes;
    private final HouseNames names;
    private final Faults faults;
    private final Clock clock;

    StaffListPage(
            StaffLists lists, WorkInHand work, ChangeWords changes, HouseNames names, Faults faults, Clock clock) {
        this.lists = lists;
        this.work = work;
        this.changes = changes;
        this.names = names;
        this.faults = faults;
        this.clock = clock;
    }

    @GetMapping("/admin/staff-list.csv")
    ResponseEntity<byte[]> export() {
        String name = "darbuotojai-" + Vilnius.dayOf(clock.instant()) + ".csv";
        return CsvDownload.of(name, lists.export());
    }

    @GetMapping("/admin/staff-list")
    ModelAndView ask() {
        return upload(List.of());
    }

    @PostMapping("/admin/staff-list")
    ModelAndView preview(
            @RequestParam(required = false) @Nullable MultipartFile file, @CurrentEmployee SignedInEmployee me)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return upload(List.of(faults.of("file", "table.missing")));
        }
        if (file.getSize() > CsvTable.LARGEST) {
            return upload(List.of(faults.of("file", "table.tooLarge", CsvTable.LARGEST / 1024)));
        }
        return preview(file.getBytes(), me, List.of());
    }

    @PostMapping("/admin/staff-list/confirm")
    ModelAndView confirm(
            @RequestParam String content, @RequestParam String digest, @CurrentEmployee SignedInEmployee me) {
        byte[] file = bytes(content);
        try {
            lists.carryOut(file, digest, me.id());
            return new ModelAndView("redirect:/admin/employees?imported");
        } catch (ChangedMeanwhile | TableUnreadable | ListUnfit outdated) {
            return preview(file, me, List.of(faults.of(FormPage.WHOLE, "organisation.list.changedMeanwhile")));
        }
    }

    /** Empty when the form was damaged on its way, which then reads as an empty file. */
    private static byte[] bytes(String content) {
        try {
            return Base64.getUrlDecoder().decode(content);
        } catch (IllegalArgumentException damaged) {
            return new byte[0];
        }
    }

    private ModelAndView preview(byte[] file, SignedInEmployee me, List<PageFault> found) {
        try {
            StaffPreview preview = lists.preview(file);
            ModelAndView page = FormPage.of("administration/staff-list-preview", preview, found);
            page.addObject("sent", Base64.getUrlEncoder().withoutPadding().encodeToString(file));
            page.addObject("changes", changes);
            page.addObject("names", names);
            page.addObject("leaving", workOf(preview.of(HouseChangeKind.LEFT), me));
            return page;
        } catch (RuleViolation unreadable) {
            return upload(List.of(faults.of("file", unreadable.messageKey(), unreadable.arguments())));
        }
    }

    private Map<EmployeeId, OpenWork> workOf(List<EmployeeDifference> leavers, SignedInEmployee me) {
        return leavers.stream()
                .collect(Collectors.toMap(EmployeeDifference::employee, leaver -> work.of(leaver.employee(), me.id())));
    }

    private static ModelAndView upload(List<PageFault> found) {
        ModelAndView page = FormPage.of("administration/staff-list", "", found);
        page.addObject("largest", CsvTable.LARGEST / 1024);
        page.addObject("most", CsvTable.MOST_LINES);
        return page;
    }
}
