package lt.atsakas.security.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.OwnPassword;
import lt.atsakas.security.PasswordRule;
import lt.atsakas.security.PasswordUnfit;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.security.TooManyTries;
import lt.atsakas.shared.HouseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an employee chooses a password: the first one after a one-time password, or another whenever they want. */
@Controller
@RequestMapping(PasswordPage.PATH)
class PasswordPage {

    static final String PATH = "/password";

    /** Where somebody lands who signed in with a one-time password. */
    static final String FIRST = PATH + "?first";

    private static final String PRESENT = "present";
    private static final String CHOSEN = "chosen";

    private final OwnPassword passwords;
    private final HouseWords words;

    PasswordPage(OwnPassword passwords, HouseWords words) {
        this.passwords = passwords;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@CurrentEmployee @Nullable SignedInEmployee me) {
        return form(me == null ? "" : me.getUsername(), Map.of());
    }

    @PostMapping
    ModelAndView change(PasswordForm form, HttpServletRequest request) {
        if (!form.chosen().equals(form.again())) {
            return form(form.username(), Map.of("again", words.of("password.notAgain")));
        }
        try {
            passwords.change(form.present(request), form.chosen());
            leave(request);
            return new ModelAndView("redirect:" + LoginAddress.PATH + "?changed");
        } catch (PasswordUnfit unfit) {
            return form(form.username(), Map.of(CHOSEN, words.of(unfit)));
        } catch (TooManyTries tries) {
            String wait = words.of("security.login.wait", LoginRefusal.minutes(tries.timeToWait()));
            return form(form.username(), Map.of(PRESENT, wait));
        } catch (InternalAuthenticationServiceException unavailable) {
            return form(form.username(), Map.of(PRESENT, words.of("security.login.unavailable")));
        } catch (AuthenticationException wrong) {
            return form(form.username(), Map.of(PRESENT, words.of("password.wrong")));
        }
    }

    /** With every other session of theirs this one is over too. */
    private static void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static ModelAndView form(String username, Map<String, String> errors) {
        ModelAndView page = new ModelAndView(
                "security/password", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("username", username);
        page.addObject("errors", errors);
        page.addObject("shortest", PasswordRule.SHORTEST);
        return page;
    }

    /** What was typed; of passwords nothing is shown again. */
    record PasswordForm(String username, String present, String chosen, String again) {

        PasswordForm(
                @Nullable String username, @Nullable String present, @Nullable String chosen, @Nullable String again) {
            this.username = requireNonNullElse(username, "").strip();
            this.present = requireNonNullElse(present, "");
            this.chosen = requireNonNullElse(chosen, "");
            this.again = requireNonNullElse(again, "");
        }

        UsernamePasswordAuthenticationToken present(HttpServletRequest request) {
            var token = UsernamePasswordAuthenticationToken.unauthenticated(username, present);
            token.setDetails(new WebAuthenticationDetails(request));
            return token;
        }

        @Override
        public String toString() {
            return "PasswordForm[hidden]";
        }
    }
}
