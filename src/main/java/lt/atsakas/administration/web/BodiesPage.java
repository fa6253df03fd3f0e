package lt.atsakas.administration.web;

import java.util.List;
import lt.atsakas.forwarding.AddressBook;
import lt.atsakas.forwarding.BodyChangedMeanwhile;
import lt.atsakas.forwarding.BodyFault;
import lt.atsakas.forwarding.BodyId;
import lt.atsakas.forwarding.BodyRefused;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The address book of the bodies that complaints are forwarded to, kept by administrators. */
@Controller
@RequestMapping("/admin/bodies")
class BodiesPage {

    private static final String SAVED = "redirect:/admin/bodies?saved";

    private final AddressBook book;
    private final HouseWords words;

    BodiesPage(AddressBook book, HouseWords words) {
        this.book = book;
        this.words = words;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("bodies", book.all());
        return "administration/bodies";
    }

    @GetMapping("/new")
    ModelAndView begin() {
        return page("new", BodyForm.empty(), List.of());
    }

    @PostMapping("/new")
    ModelAndView enter(@ModelAttribute("form") BodyForm form) {
        try {
            book.enter(form.wish());
            return new ModelAndView(SAVED);
        } catch (BodyRefused refused) {
            return page("new", form, faults(refused));
        }
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable String id) {
        return page(id, BodyForm.of(book.card(BodyId.of(id))), List.of());
    }

    @PostMapping("/{id}")
    ModelAndView change(@PathVariable String id, @ModelAttribute("form") BodyForm form) {
        BodyId body = BodyId.of(id);
        try {
            book.change(body, form.wish(), form.seen());
            return new ModelAndView(SAVED);
        } catch (BodyRefused refused) {
            return page(id, form, faults(refused));
        } catch (BodyChangedMeanwhile outdated) {
            return page(
                    id,
                    form.over(book.card(body).version()),
                    List.of(new PageFault(FormPage.WHOLE, words.of(outdated))));
        }
    }

    private List<PageFault> faults(BodyRefused refused) {
        return refused.faults().stream().map(this::fault).toList();
    }

    private PageFault fault(BodyFault fault) {
        return new PageFault(
                fault.field(), words.of(fault.messageKey(), fault.arguments().toArray()));
    }

    private static ModelAndView page(String id, BodyForm form, List<PageFault> faults) {
        return FormPage.of("administration/body-form", form, faults).addObject("id", id);
    }
}
