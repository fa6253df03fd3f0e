package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lt.atsakas.forwarding.AddressBook;
import lt.atsakas.forwarding.BodyCard;
import lt.atsakas.forwarding.ForwardingCard;
import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a client who has opened their case reads who may see it, and, once they have proved to be one, which bodies were written to (GDPR 15(1)(c)). */
@Controller
@RequestMapping("/status/access")
class SightPage {

    private final ClientsSight sight;
    private final ForwardingDesk forwardings;
    private final InquiryDesk inquiries;
    private final AddressBook bodies;

    SightPage(ClientsSight sight, ForwardingDesk forwardings, InquiryDesk inquiries, AddressBook bodies) {
        this.sight = sight;
        this.forwardings = forwardings;
        this.inquiries = inquiries;
        this.bodies = bodies;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        Visit visit = new Visit(request);
        Optional<CaseFacts> opened = sight.opened(visit);
        if (opened.isEmpty()) {
            return new ModelAndView("redirect:/status/case");
        }
        CaseFacts facts = opened.get();
        boolean proved = sight.isProved(visit, facts);
        return new ModelAndView("portal/status-access")
                .addObject("facts", facts)
                .addObject("proved", proved)
                .addObject("bodies", proved ? bodies(facts.number()) : List.of());
    }

    private List<String> bodies(CaseNumber number) {
        Stream<String> forwardedTo = forwardings.of(number).stream()
                .filter(forwarding -> forwarding.letterNumber() != null)
                .map(ForwardingCard::bodyName);
        Stream<String> asked = inquiries.of(number).stream()
                .filter(inquiry -> inquiry.outgoingNumber() != null)
                .flatMap(this::body);
        return Stream.concat(forwardedTo, asked).distinct().toList();
    }

    private Stream<String> body(InquiryCard inquiry) {
        return Stream.ofNullable(inquiry.body()).map(bodies::card).map(BodyCard::name);
    }
}
