package lt.atsakas.notices.web;

import java.time.Clock;
import java.util.List;
import lt.atsakas.notices.DraftInTheWay;
import lt.atsakas.notices.NothingToTakeUp;
import lt.atsakas.notices.NoticeDesk;
import lt.atsakas.notices.NoticeKind;
import lt.atsakas.notices.NoticeVersion;
import lt.atsakas.notices.Notices;
import lt.atsakas.notices.TooLateToCallOff;
import lt.atsakas.registry.ClientLanguages;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every version that was published: who did it and when, since when it is in force, and what differs from another. */
@Controller
@RequestMapping(NoticesPage.PATH + "/{kind}/versions")
class VersionsPage {

    private final NoticeDesk desk;
    private final Notices notices;
    private final PeopleNames names;
    private final HouseWords words;
    private final Clock clock;

    VersionsPage(NoticeDesk desk, Notices notices, PeopleNames names, HouseWords words, Clock clock) {
        this.desk = desk;
        this.notices = notices;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@PathVariable String kind) {
        return list(NoticeKind.at(kind), List.of());
    }

    @GetMapping("/{number}")
    ModelAndView compare(
            @PathVariable String kind,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String with,
            @RequestParam(defaultValue = "lt") String language) {
        NoticeKind notice = NoticeKind.at(kind);
        int version = NoticeVersion.numberAt(number);
        int other = with == null || with.isBlank() ? Math.max(1, version - 1) : NoticeVersion.numberAt(with);
        if (!ClientLanguages.CODES.contains(language)) {
            throw new NotFound();
        }
        return FormPage.of("notices/version", List.of())
                .addObject("kind", notice)
                .addObject("number", version)
                .addObject("other", other)
                .addObject("language", language)
                .addObject("languages", ClientLanguages.CODES)
                .addObject("versions", desk.versions(notice))
                .addObject("pieces", desk.differences(notice, other, version, language));
    }

    @PostMapping("/{number}/take-up")
    ModelAndView takeUp(@PathVariable String kind, @PathVariable String number, @CurrentEmployee SignedInEmployee me) {
        NoticeKind notice = NoticeKind.at(kind);
        try {
            desk.takeUp(notice, NoticeVersion.numberAt(number), me.id());
        } catch (DraftInTheWay | NothingToTakeUp refused) {
            return refused(notice, refused);
        }
        return new ModelAndView("redirect:" + NoticesPage.PATH + "/" + kind + "/publish");
    }

    @PostMapping("/{number}/call-off")
    ModelAndView callOff(@PathVariable String kind, @PathVariable String number, @CurrentEmployee SignedInEmployee me) {
        NoticeKind notice = NoticeKind.at(kind);
        try {
            desk.callOff(notice, NoticeVersion.numberAt(number), me.id());
        } catch (TooLateToCallOff refused) {
            return refused(notice, refused);
        }
        return new ModelAndView("redirect:" + NoticesPage.PATH + "/" + kind + "/versions?calledOff");
    }

    private ModelAndView refused(NoticeKind kind, RuleViolation refused) {
        return list(kind, List.of(new PageFault("main", words.of(refused))));
    }

    private ModelAndView list(NoticeKind kind, List<PageFault> faults) {
        return FormPage.of("notices/versions", faults)
                .addObject("kind", kind)
                .addObject("current", notices.current(kind))
                .addObject("now", clock.instant())
                .addObject("names", names)
                .addObject("versions", desk.versions(kind));
    }
}
