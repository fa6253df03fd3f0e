package lt.atsakas.survey;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lt.atsakas.correspondence.Handing;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.PaperPost;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.testing.MovableClock;

/** Clients whose answer is on paper, with the sheet that asks them. */
public final class AskedOnPaper {

    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");

    private AskedOnPaper() {}

    /** What the registrar prints, in words. */
    public static String text(Walk walk) {
        return Pdf.text(walk.beans()
                .getBean(PaperPost.class)
                .printout(walk.number(), answer(walk).id()));
    }

    /** What the sheet says to type. */
    public static SurveyToken token(Walk walk) {
        return new SurveyToken(CODE.matcher(text(walk))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow());
    }

    /** The registrar posts it now. */
    public static void handOver(Walk walk) {
        walk.beans()
                .getBean(PaperPost.class)
                .confirmHandedOver(
                        walk.number(),
                        answer(walk).id(),
                        new Handing(
                                Handing.Way.POSTED,
                                Vilnius.dayOf(
                                        walk.beans().getBean(MovableClock.class).instant())),
                        Actor.employee(new EmployeeId("registrar")));
    }

    private static LetterCard answer(Walk walk) {
        return walk.beans().getBean(PostOffice.class).lettersOf(walk.number()).stream()
                .filter(letter -> letter.occasion().equals(PostOffice.ANSWER))
                .findFirst()
                .orElseThrow();
    }
}
