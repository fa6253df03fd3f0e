package lt.atsakas.correspondence.web;

import java.util.List;
import java.util.Optional;
import lt.atsakas.correspondence.LetterPreview;
import lt.atsakas.correspondence.LetterVariant;
import lt.atsakas.correspondence.wording.Opening;
import lt.atsakas.correspondence.wording.TextCases;
import lt.atsakas.correspondence.wording.TextCases.LackingField;
import lt.atsakas.correspondence.wording.TextCases.SometimesLine;
import lt.atsakas.correspondence.wording.TextDesk;
import lt.atsakas.correspondence.wording.TextName;
import lt.atsakas.correspondence.wording.TranslationDesk;
import lt.atsakas.correspondence.wording.Written;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A version of a text as its reader would get it in each case: what it says, what only this case says, and which fields it lacks. */
@Controller
class TextPreviewPage {

    private final LetterPreview preview;
    private final TextDesk desk;
    private final TranslationDesk translations;
    private final HouseWords words;

    TextPreviewPage(LetterPreview preview, TextDesk desk, TranslationDesk translations, HouseWords words) {
        this.preview = preview;
        this.desk = desk;
        this.translations = translations;
        this.words = words;
    }

    /** A variant to choose, and how many fields it lacks. */
    record Choice(LetterVariant variant, int lacking, boolean chosen) {}

    /** What is read in one language. */
    record Said(String language, String subject, String mail, String heading, String letter) {}

    /** A line of some variants only. */
    record Sometimes(String part, String words, List<LetterVariant> variants, boolean here) {}

    @GetMapping(TextDesk.PATH + "/{kind}/{language}/{version}/preview")
    String preview(
            @PathVariable String kind,
            @PathVariable String language,
            @PathVariable int version,
            @RequestParam(defaultValue = "") String variant,
            Model model) {
        TextName name = TextName.fromAddress(kind, language);
        LetterVariant chosen = LetterVariant.fromAddress(name.letter(), variant);
        model.addAttribute("name", name)
                .addAttribute("path", TextDesk.PATH + "/" + name.address())
                .addAttribute("version", version)
                .addAttribute("older", translations.isOlder(desk.version(name, version)))
                .addAttribute("chosen", chosen)
                .addAttribute("texts", texts(name, version, chosen));
        add(preview.variants(name, version), chosen, model);
        return "correspondence/text-preview";
    }

    private void add(TextCases<LetterVariant> cases, LetterVariant chosen, Model model) {
        model.addAttribute(
                "choices",
                cases.all().stream().map(one -> choice(one, chosen, cases)).toList());
        model.addAttribute(
                "lacking", cases.lacking(chosen).stream().map(this::said).toList());
        model.addAttribute(
                "sometimes",
                cases.sometimes().stream().map(line -> sometimes(line, chosen)).toList());
    }

    private static Choice choice(LetterVariant one, LetterVariant chosen, TextCases<LetterVariant> cases) {
        return new Choice(one, cases.lacking(one).size(), one == chosen);
    }

    private String said(LackingField lacking) {
        String key = lacking.said() ? "wording.lacking.unknown" : "wording.lacking.missing";
        return words.of(key, part(lacking.part().name()), lacking.field());
    }

    private Sometimes sometimes(SometimesLine<LetterVariant> line, LetterVariant chosen) {
        return new Sometimes(
                part(line.part().name()),
                line.words(),
                List.copyOf(line.cases()),
                line.cases().contains(chosen));
    }

    private String part(String name) {
        return words.of("wording.part." + name);
    }

    /** The Lithuanian text first, and what stands below it. */
    private List<Said> texts(TextName name, int version, LetterVariant chosen) {
        Written mail = preview.mail(name, version, chosen);
        Optional<Opening> opening = preview.opening(name, version, chosen);
        Said first = new Said(
                mail.used().language().toLanguageTag(),
                Written.before(mail.subject()),
                mail.used().isTranslated() ? Written.above(mail.body()) : mail.body(),
                opening.map(Opening::heading).orElse(""),
                opening.map(Opening::text).orElse(""));
        if (!mail.used().isTranslated()) {
            return List.of(first);
        }
        Optional<Opening.Translation> below = opening.flatMap(begun -> Optional.ofNullable(begun.translation()));
        return List.of(
                first,
                new Said(
                        mail.used().languageBelow().toLanguageTag(),
                        Written.after(mail.subject()),
                        Written.below(mail.body()),
                        below.map(Opening.Translation::heading).orElse(""),
                        below.map(Opening.Translation::text).orElse("")));
    }
}
