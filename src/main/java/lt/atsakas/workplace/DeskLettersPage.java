package lt.atsakas.workplace;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The letters on paper alone, for whoever hands them over without registering complaints: a registrar's stand-in in some cases. */
@Controller
class DeskLettersPage {

    @GetMapping("/desk/letters")
    String show() {
        return "workplace/desk-letters";
    }
}
