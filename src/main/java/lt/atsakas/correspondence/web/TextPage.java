package lt.atsakas.correspondence.web;

import static org.springframework.http.MediaType.TEXT_HTML;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lt.atsakas.correspondence.LetterPreview;
import lt.atsakas.correspondence.LetterVariant;
import lt.atsakas.correspondence.wording.TextDesk;
import lt.atsakas.correspondence.wording.TextName;
import lt.atsakas.documents.DocumentDownload;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One text: what is in force, what is proposed instead, every version and who did what with it, and how each looks in a letter. */
@Controller
@RequestMapping(TextDesk.PATH + "/{kind}/{language}")
class TextPage {

    /** A mail carries its looks within, which our pages may not; nothing else of it does anything. */
    private static final String LOOKS_ONLY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    private final LetterPreview preview;
    private final TextView view;

    TextPage(LetterPreview preview, TextView view) {
        this.preview = preview;
        this.view = view;
    }

    @GetMapping
    ModelAndView text(@PathVariable String kind, @PathVariable String language, @CurrentEmployee SignedInEmployee me) {
        return view.text(TextName.fromAddress(kind, language), me, List.of(), "");
    }

    /** The mail as its reader sees it. */
    @GetMapping("/{version}/mail")
    ResponseEntity<byte[]> mail(
            @PathVariable String kind,
            @PathVariable String language,
            @PathVariable int version,
            @RequestParam(defaultValue = "") String variant) {
        TextName name = TextName.fromAddress(kind, language);
        String page = preview.mailPage(name, version, LetterVariant.fromAddress(name.letter(), variant));
        return ResponseEntity.ok()
                .contentType(new MediaType(TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", LOOKS_ONLY)
                .cacheControl(CacheControl.noStore())
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    /** The letter as it is printed. */
    @GetMapping("/{version}/paper")
    ResponseEntity<byte[]> paper(
            @PathVariable String kind,
            @PathVariable String language,
            @PathVariable int version,
            @RequestParam(defaultValue = "") String variant) {
        TextName name = TextName.fromAddress(kind, language);
        LetterVariant shown = LetterVariant.fromAddress(name.letter(), variant);
        return DocumentDownload.ofPdf("perziura.pdf", preview.paper(name, version, shown));
    }
}
