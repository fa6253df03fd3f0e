package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import lt.atsakas.survey.SurveyToken;
import org.jspecify.annotations.Nullable;

/** What one browser session holds of a survey: the token that it came with, then what became of it. */
final class SurveyVisit {

    private static final String TOKEN = "portal.surveyToken";
    private static final String END = "portal.surveyEnd";

    private final HttpServletRequest request;

    SurveyVisit(HttpServletRequest request) {
        this.request = request;
    }

    /** How a survey ended in this session. */
    record End(String token, String language, boolean declined, boolean bad) implements Serializable {

        Locale locale() {
            return Locale.forLanguageTag(language);
        }

        @Override
        public String toString() {
            return "End[declined=" + declined + ", bad=" + bad + "]";
        }
    }

    /** Keeps the token in a session of a new name, so that it stands in no address any more. */
    void begin(SurveyToken token) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(TOKEN, token.value());
    }

    Optional<SurveyToken> token() {
        return Optional.ofNullable((String) find(TOKEN)).map(SurveyToken::new);
    }

    void end(SurveyToken token, Locale language, boolean declined, boolean bad) {
        request.getSession().setAttribute(END, new End(token.value(), language.toLanguageTag(), declined, bad));
    }

    Optional<End> end() {
        return Optional.ofNullable((End) find(END));
    }

    /** Whether it was with this very token that the survey ended here. */
    boolean hasEnded(SurveyToken token) {
        return end().filter(end -> end.token().equals(token.value())).isPresent();
    }

    private @Nullable Object find(String name) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute(name);
    }
}
