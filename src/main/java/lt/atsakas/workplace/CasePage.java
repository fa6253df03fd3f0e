package lt.atsakas.workplace;

import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.documents.DocumentSettings;
import lt.atsakas.notices.NoticeKind;
import lt.atsakas.notices.Notices;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Channel;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The case file as staff see it: what was complained of, what happened, by when, and the answer. */
@Controller
class CasePage {

    private final CaseAccess access;
    private final ReadingRoom room;
    private final CaseViews views;
    private final DocumentSettings limits;
    private final CaseRegistry registry;
    private final Notices notices;

    CasePage(
            CaseAccess access,
            ReadingRoom room,
            CaseViews views,
            DocumentSettings limits,
            CaseRegistry registry,
            Notices notices) {
        this.access = access;
        this.room = room;
        this.views = views;
        this.limits = limits;
        this.registry = registry;
        this.notices = notices;
    }

    @GetMapping("/cases/{address}")
    String show(@PathVariable String address, @CurrentEmployee SignedInEmployee me, Model model) {
        CaseNumber number = CaseNumber.fromAddress(address);
        try {
            model.addAttribute("limits", limits);
            CaseView view = room.read(number, me.id(), facts -> views.of(facts, me));
            model.addAttribute("view", view);
            model.addAttribute("privacyNotice", privacyNotice(view.facts()));
            return "workplace/case";
        } catch (NotFound closed) {
            return restricted(number, me, model, closed);
        }
    }

    /** The number of the notice that stood on the pages on which the complaint was written. */
    private @Nullable Integer privacyNotice(CaseFacts facts) {
        return facts.channel() == Channel.WEB
                ? notices.at(NoticeKind.PRIVACY, facts.registeredAt()).orElse(null)
                : null;
    }

    /** Of a restricted case, or one that they merely stand in for, those who serve its client get what they need for that, and nothing of its content. */
    private String restricted(CaseNumber number, SignedInEmployee me, Model model, NotFound closed) {
        if (!access.servesClient(number, me.id())) {
            throw closed;
        }
        model.addAttribute("number", number);
        model.addAttribute("isRestricted", registry.facts(number).restricted());
        return "workplace/case-restricted";
    }

    /** Forms in Tasklist link with the number as it is written, slash and all. */
    @GetMapping("/cases/{index}/{sequence}")
    String redirect(@PathVariable String index, @PathVariable String sequence) {
        return "redirect:/cases/" + new CaseNumber(index + "/" + sequence).address();
    }
}
