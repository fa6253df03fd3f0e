package lt.atsakas.notices.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lt.atsakas.notices.DraftSeen;
import lt.atsakas.notices.NoticeChangedMeanwhile;
import lt.atsakas.notices.NoticeDesk;
import lt.atsakas.notices.NoticeDraft;
import lt.atsakas.notices.NoticeFact;
import lt.atsakas.notices.NoticeKind;
import lt.atsakas.notices.Notices;
import lt.atsakas.notices.TextUnfit;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Piece;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import lt.atsakas.shared.web.PageLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators see what the house says to everybody and change it, one language at a time. */
@Controller
@RequestMapping(NoticesPage.PATH)
class NoticesPage {

    static final String PATH = "/admin/notices";

    private final NoticeDesk desk;
    private final Notices notices;
    private final PeopleNames names;
    private final HouseWords words;

    NoticesPage(NoticeDesk desk, Notices notices, PeopleNames names, HouseWords words) {
        this.desk = desk;
        this.notices = notices;
        this.names = names;
        this.words = words;
    }

    /** One of them with all its languages. */
    record Line(NoticeKind kind, int current, List<NoticeDraft> drafts) {

        public boolean isChanged() {
            return drafts.stream().anyMatch(NoticeDraft::isChanged);
        }
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute(
                "lines",
                Stream.of(NoticeKind.values())
                        .map(kind -> new Line(kind, notices.current(kind), desk.drafts(kind)))
                        .toList());
        return "notices/list";
    }

    @GetMapping("/{kind}/{language}")
    ModelAndView edit(@PathVariable String kind, @PathVariable String language) {
        NoticeDraft draft = desk.draft(NoticeKind.at(kind), language);
        return form(draft, NoticeForm.of(draft), List.of());
    }

    @PostMapping("/{kind}/{language}")
    ModelAndView save(
            @PathVariable String kind,
            @PathVariable String language,
            @ModelAttribute("form") NoticeForm form,
            BindingResult binding,
            @CurrentEmployee SignedInEmployee me) {
        NoticeDraft present = desk.draft(NoticeKind.at(kind), language);
        try {
            desk.save(form.written(present), me.id());
        } catch (TextUnfit unfit) {
            return form(present, form, faults(unfit));
        } catch (NoticeChangedMeanwhile outdated) {
            return form(present, form.over(present.seen()), List.of(new PageFault(FormPage.WHOLE, words.of(outdated))))
                    .addObject(
                            "theirs",
                            Piece.between(present.content(), form.typed().replace("\r\n", "\n")));
        }
        return new ModelAndView("redirect:" + PATH + "/" + kind + "/" + language + "?saved");
    }

    @PostMapping("/{kind}/{language}/discard")
    ModelAndView discard(
            @PathVariable String kind,
            @PathVariable String language,
            @RequestParam(defaultValue = "0") int base,
            @RequestParam(defaultValue = "0") long mark) {
        NoticeKind notice = NoticeKind.at(kind);
        try {
            desk.discard(notice, language, new DraftSeen(base, mark));
        } catch (NoticeChangedMeanwhile outdated) {
            NoticeDraft present = desk.draft(notice, language);
            return form(present, NoticeForm.of(present), List.of(new PageFault(FormPage.WHOLE, words.of(outdated))));
        }
        return new ModelAndView("redirect:" + PATH + "?discarded");
    }

    /** The client's own page, in the client's language. */
    @GetMapping("/{kind}/{language}/preview")
    String preview(@PathVariable String kind, @PathVariable String language, HttpServletRequest request, Model page) {
        NoticeDraft draft = desk.draft(NoticeKind.at(kind), language);
        Locale spoken = Locale.forLanguageTag(draft.language());
        PageLanguage.speak(request, spoken);
        page.addAttribute("notice", notices.preview(desk.drafts(draft.kind()), spoken));
        page.addAttribute("preview", draft.language());
        return "portal/notice";
    }

    private List<PageFault> faults(TextUnfit unfit) {
        return unfit.faults().stream()
                .map(fault -> new PageFault(
                        "content",
                        words.of(fault.messageKey(), fault.arguments().toArray())))
                .toList();
    }

    private ModelAndView form(NoticeDraft draft, NoticeForm form, List<PageFault> faults) {
        return FormPage.of("notices/form", form, faults)
                .addObject("draft", draft)
                .addObject("facts", NoticeFact.values())
                .addObject("names", names);
    }
}
