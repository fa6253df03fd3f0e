package lt.atsakas.survey;

import java.time.Duration;
import lt.atsakas.process.Walk;
import lt.atsakas.sequel.Answered;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.jsoup.Jsoup;
import org.springframework.context.ApplicationContext;

/** Clients who got an answer and, three days later, a survey. */
public final class Asked {

    private static final Duration DELAY = Duration.ofDays(3);

    private Asked() {}

    /** A case that was answered; its client has the survey in the mailbox. */
    public static Walk by(ApplicationContext beans) {
        return comes(Answered.by(beans));
    }

    /** The days pass, and the survey is written and carried, after those of others that wait. */
    public static Walk comes(Walk closed) {
        closed.beans().getBean(MovableClock.class).advance(DELAY);
        Surveys surveys = closed.beans().getBean(Surveys.class);
        while (surveys.round() > 0) {
            closed.postmanComes();
        }
        return closed.postmanComes();
    }

    /** The path of the survey, as the client's last one says. */
    public static String path(Walk asked) {
        return path(asked.beans(), asked.facts().client().email());
    }

    /** The same for a mailbox, whatever else came at the same moment. */
    public static String path(ApplicationContext beans, String mailbox) {
        return beans.getBean(Mailbox.class).of(mailbox).stream()
                .flatMap(mail -> mail.text().lines())
                .filter(line -> line.contains("/survey/"))
                .map(line -> Jsoup.parse(line).text().replaceFirst(".*(/survey/[\\w-]+).*", "$1"))
                .reduce((before, last) -> last)
                .orElseThrow(() -> new AssertionError("No survey has come to " + mailbox));
    }

    /** The token of the survey. */
    public static SurveyToken token(Walk asked) {
        return new SurveyToken(path(asked).replace("/survey/", ""));
    }
}
