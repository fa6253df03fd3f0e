package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import lt.atsakas.correspondence.ClientsLetters;
import lt.atsakas.correspondence.LetterId;
import lt.atsakas.documents.DocumentDownload;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a client who has proved to be one reads a letter of the house, or takes its file along. */
@Controller
@RequestMapping("/status/letters/{letter}")
class ClientsLetterPage {

    private final ClientsSight sight;
    private final ClientsLetters letters;

    ClientsLetterPage(ClientsSight sight, ClientsLetters letters) {
        this.sight = sight;
        this.letters = letters;
    }

    @GetMapping
    ModelAndView read(@PathVariable UUID letter, HttpServletRequest request) {
        Optional<CaseFacts> proved = sight.proved(new Visit(request));
        if (proved.isEmpty()) {
            return new ModelAndView("redirect:/status/case");
        }
        CaseFacts facts = proved.get();
        return new ModelAndView("portal/status-letter")
                .addObject("facts", facts)
                .addObject(
                        "read",
                        letters.read(facts.number(), new LetterId(letter)).orElseThrow(NotFound::new));
    }

    /** To whoever has not proved it, no letter is there. */
    @GetMapping("/file")
    ResponseEntity<Resource> file(@PathVariable UUID letter, HttpServletRequest request) {
        return sight.proved(new Visit(request))
                .flatMap(facts -> letters.file(facts.number(), new LetterId(letter)))
                .map(DocumentDownload::of)
                .orElseThrow(NotFound::new);
    }
}
