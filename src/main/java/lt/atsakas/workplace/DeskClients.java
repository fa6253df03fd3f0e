package lt.atsakas.workplace;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletResponse;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.KnownClient;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.TooOften;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Offers known clients while the registrar types. What is typed travels in the body, never in an address. */
@Controller
@RequestMapping("/desk/clients")
class DeskClients {

    private final DeskDoor door;
    private final DeskLookUp lookUp;
    private final HouseWords words;

    DeskClients(DeskDoor door, DeskLookUp lookUp, HouseWords words) {
        this.door = door;
        this.lookUp = lookUp;
        this.words = words;
    }

    /** The client's fields of the screen. */
    record Taken(
            String clientKind, String name, String email, String phone, String address, String box, String language) {

        static Taken of(KnownClient known) {
            Client client = known.client();
            return new Taken(
                    client.kind().name(),
                    client.name(),
                    requireNonNullElse(client.email(), ""),
                    requireNonNullElse(client.phone(), ""),
                    requireNonNullElse(client.address(), ""),
                    requireNonNullElse(client.box(), ""),
                    known.language());
        }

        @Override
        public String toString() {
            return "Taken[]";
        }
    }

    /** A list to choose from. */
    @PostMapping
    String like(
            @RequestParam(defaultValue = "") String typed,
            @CurrentEmployee SignedInEmployee me,
            HttpServletResponse answer,
            Model model) {
        door.pass(me);
        try {
            model.addAttribute("known", lookUp.found(typed, me.id()));
        } catch (TooOften refused) {
            answer.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            answer.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(refused.timeToWait().toSeconds() + 1));
            model.addAttribute("told", words.of(refused));
        } catch (LookedTooLong refused) {
            model.addAttribute("told", words.of(refused));
        }
        return "workplace/desk-clients :: options";
    }

    /** The chosen one's fields. */
    @PostMapping("/chosen")
    @ResponseBody
    Taken choose(@RequestParam(defaultValue = "") String number, @CurrentEmployee SignedInEmployee me) {
        door.pass(me);
        return Taken.of(lookUp.chosen(number, me.id()));
    }
}
