package lt.atsakas.notices.web;

import java.util.List;
import java.util.Optional;
import lt.atsakas.notices.NoticeChangedMeanwhile;
import lt.atsakas.notices.NoticeDesk;
import lt.atsakas.notices.NoticeKind;
import lt.atsakas.notices.NoticeVersion;
import lt.atsakas.notices.Publication;
import lt.atsakas.notices.PublicationPlan;
import lt.atsakas.notices.PublicationUnfit;
import lt.atsakas.notices.Publishing;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an administrator looks at all that is going to change, and publishes exactly that. */
@Controller
@RequestMapping(NoticesPage.PATH + "/{kind}/publish")
class PublicationPage {

    private final NoticeDesk desk;
    private final Publishing publishing;
    private final HouseWords words;

    PublicationPage(NoticeDesk desk, Publishing publishing, HouseWords words) {
        this.desk = desk;
        this.publishing = publishing;
        this.words = words;
    }

    @GetMapping
    ModelAndView look(@PathVariable String kind) {
        return page(NoticeKind.at(kind), PublicationForm.EMPTY, List.of());
    }

    @PostMapping
    ModelAndView publish(
            @PathVariable String kind,
            @ModelAttribute("form") PublicationForm form,
            BindingResult binding,
            @CurrentEmployee SignedInEmployee me) {
        NoticeKind notice = NoticeKind.at(kind);
        Optional<Publication> wanted = form.wanted();
        if (wanted.isEmpty()) {
            return page(notice, form, List.of(new PageFault("day", words.of("notices.fault.dayUnreadable"))));
        }
        try {
            NoticeVersion version = publishing.publish(notice, wanted.get(), me.id());
            return new ModelAndView(
                    "redirect:" + NoticesPage.PATH + "/" + kind + "/versions?published=" + version.number());
        } catch (PublicationUnfit unfit) {
            return page(notice, form, List.of(new PageFault(unfit.field(), words.of(unfit))));
        } catch (NoticeChangedMeanwhile outdated) {
            return page(notice, form, List.of(new PageFault(FormPage.WHOLE, words.of(outdated))));
        }
    }

    private ModelAndView page(NoticeKind kind, PublicationForm form, List<PageFault> faults) {
        PublicationPlan plan = desk.plan(kind);
        return FormPage.of("notices/publish", form.about(plan.token()), faults).addObject("plan", plan);
    }
}
