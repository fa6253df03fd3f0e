package lt.atsakas.workplace;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import lt.atsakas.documents.DocumentSettings;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.ClientLanguages;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The one screen of the desk with what is written on it so far, and the scans that it has. */
@Component
class DeskSheet {

    private final DeskFiles files;
    private final DocumentSettings limits;
    private final DeskDue due;

    DeskSheet(DeskFiles files, DocumentSettings limits, DeskDue due) {
        this.files = files;
        this.limits = limits;
        this.due = due;
    }

    ModelAndView of(DeskForm form, HttpSession session, List<PageFault> faults) {
        ModelAndView page = FormPage.of("workplace/desk", faults);
        page.addObject("form", form);
        page.addObject("files", files.of(form, session));
        page.addObject("limits", limits);
        page.addObject("channels", Channel.values());
        page.addObject("replies", ReplyBy.values());
        page.addObject("roads", DeskPromise.ROADS);
        page.addObject("languages", ClientLanguages.CODES);
        page.addAllObjects(due.of(form));
        return page;
    }
}
