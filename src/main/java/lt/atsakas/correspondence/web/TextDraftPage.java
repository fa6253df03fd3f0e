package lt.atsakas.correspondence.web;

import java.util.List;
import lt.atsakas.correspondence.wording.LetterWords;
import lt.atsakas.correspondence.wording.ReasonMissing;
import lt.atsakas.correspondence.wording.TextBegunAlready;
import lt.atsakas.correspondence.wording.TextCard;
import lt.atsakas.correspondence.wording.TextChangedElsewhere;
import lt.atsakas.correspondence.wording.TextDesk;
import lt.atsakas.correspondence.wording.TextName;
import lt.atsakas.correspondence.wording.TextState;
import lt.atsakas.correspondence.wording.TextUnfit;
import lt.atsakas.correspondence.wording.TranslationDesk;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a new version of a text is begun, written and proposed by one person, and released or returned by another. */
@Controller
@RequestMapping(TextDesk.PATH + "/{kind}/{language}/draft")
class TextDraftPage {

    private static final String DONE = "done";

    private final TextDesk desk;
    private final TranslationDesk translations;
    private final TextView view;
    private final HouseWords words;

    TextDraftPage(TextDesk desk, TranslationDesk translations, TextView view, HouseWords words) {
        this.desk = desk;
        this.translations = translations;
        this.view = view;
        this.words = words;
    }

    /** The text that the address names. */
    @ModelAttribute("name")
    TextName name(@PathVariable String kind, @PathVariable String language) {
        return TextName.fromAddress(kind, language);
    }

    @GetMapping
    ModelAndView draft(@ModelAttribute("name") TextName name, @CurrentEmployee SignedInEmployee me) {
        TextCard draft = open(name, me);
        return draft.state() == TextState.DRAFT
                ? view.draft(name, draft, draft.words(), List.of())
                : new ModelAndView("redirect:" + address(name));
    }

    @PostMapping
    ModelAndView begin(
            @ModelAttribute("name") TextName name,
            @RequestParam(defaultValue = "0") int from,
            @CurrentEmployee SignedInEmployee me) {
        try {
            desk.begin(name, from, me.id());
        } catch (TextBegunAlready begun) {
            return view.text(name, me, whole(begun), "");
        }
        return new ModelAndView("redirect:" + address(name) + "/draft");
    }

    /** A translation that says what the Lithuanian text says by now goes on to whoever releases it as it is. */
    @PostMapping("/confirmed")
    ModelAndView confirm(
            @ModelAttribute("name") TextName name, @CurrentEmployee SignedInEmployee me, RedirectAttributes next) {
        try {
            translations.confirm(name, me.id());
        } catch (TextBegunAlready begun) {
            return view.text(name, me, whole(begun), "");
        }
        return done("confirmed", name, next);
    }

    /** What is written is kept whatever it lacks; only what would be lost is refused. */
    @PostMapping("/text")
    ModelAndView write(
            @ModelAttribute("name") TextName name,
            TextForm form,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        LetterWords typed = form.words();
        try {
            desk.write(name, typed, form.changesSeen(), me.id());
        } catch (TextChangedElsewhere changed) {
            return view.draft(name, open(name, me), typed, whole(changed));
        }
        next.addFlashAttribute(DONE, "saved");
        return new ModelAndView("redirect:" + address(name) + "/draft");
    }

    @PostMapping("/proposal")
    ModelAndView propose(
            @ModelAttribute("name") TextName name, @CurrentEmployee SignedInEmployee me, RedirectAttributes next) {
        try {
            desk.propose(name, me.id());
        } catch (TextUnfit unfit) {
            TextCard draft = open(name, me);
            return view.draft(name, draft, draft.words(), whole(unfit));
        }
        return done("proposed", name, next);
    }

    @PostMapping("/taken-back")
    ModelAndView takeBack(
            @ModelAttribute("name") TextName name, @CurrentEmployee SignedInEmployee me, RedirectAttributes next) {
        desk.takeBack(name, me.id());
        return done("takenBack", name, next);
    }

    @PostMapping("/discarded")
    ModelAndView discard(
            @ModelAttribute("name") TextName name, @CurrentEmployee SignedInEmployee me, RedirectAttributes next) {
        desk.discard(name, me.id());
        return done("discarded", name, next);
    }

    @PostMapping("/release")
    ModelAndView release(
            @ModelAttribute("name") TextName name,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "-1") int changes,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        desk.release(name, version, changes, me.id());
        return done("released", name, next);
    }

    @PostMapping("/return")
    ModelAndView returnToAuthors(
            @ModelAttribute("name") TextName name,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "-1") int changes,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        try {
            desk.returnToAuthors(name, reason, changes, me.id());
        } catch (ReasonMissing missing) {
            return view.text(name, me, List.of(new PageFault("reason", words.of(missing))), reason);
        }
        return done("returned", name, next);
    }

    private ModelAndView done(String what, TextName name, RedirectAttributes next) {
        next.addFlashAttribute(DONE, what);
        return new ModelAndView("redirect:" + address(name));
    }

    private TextCard open(TextName name, SignedInEmployee me) {
        if (!desk.mayWrite(me.id())) {
            throw new NotFound();
        }
        return desk.history(name).stream()
                .filter(text -> text.state().isOpen())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<PageFault> whole(RuleViolation broken) {
        return List.of(new PageFault(FormPage.WHOLE, words.of(broken)));
    }

    private static String address(TextName name) {
        return TextDesk.PATH + "/" + name.address();
    }
}
