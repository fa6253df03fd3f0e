package lt.atsakas.process.form;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.committee.Vote;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.process.Walk;
import lt.atsakas.process.bodyquestion.AskingBody;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.process.contribution.Asking;
import lt.atsakas.process.forwarding.Redirecting;
import lt.atsakas.process.offencereport.Reporting;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Longer ways to tasks, with a committee and an address book of their own, and what stands for either in a form. */
final class Ways {

    /** Stands for the committee of the test, and for its chair. */
    static final String COMMITTEE = "{committee}";

    static final String CHAIR = "{chair}";

    /** Stands for a competent body in the address book. */
    static final String BODY = "{body}";

    private static @Nullable Sitting founded;
    private static @Nullable Redirecting redirecting;

    private Ways() {}

    static Walk begin(ApplicationContext beans) {
        if (founded == null) {
            founded = Sitting.founded(beans);
            redirecting = Redirecting.byMail(beans);
        }
        return Walk.begin(beans);
    }

    static Map<String, Object> extension() {
        return Map.of(
                "decision",
                "startExtension",
                "extensionReason",
                "VISIT",
                "explanation",
                "Laukiame matavimų",
                "newDue",
                "2026-12-30");
    }

    static Walk reported(Walk walk) {
        return walk.beside(new Reporting(walk.beans()).offence("handler"));
    }

    static Walk forwarded(Walk walk) {
        return requireNonNull(redirecting)
                .sent(walk)
                .happens(new LetterStuck(walk.number(), ForwardingDesk.OCCASION + "1"));
    }

    static Walk inquired(Walk walk) {
        return new Asking(walk.beans()).asked(walk.examining());
    }

    static Walk bodyAsked(Walk walk) {
        return new AskingBody(walk.beans()).asked(walk.examining());
    }

    static Walk recused(Walk walk) {
        return walk.assigned()
                .complete("userTask_confirmImpartiality", "handler", FilledIn.CONFIRM_IMPARTIALITY.fields());
    }

    static Sitting sitting() {
        return requireNonNull(founded);
    }

    static Walk called(Walk walk) {
        return sitting().called(sitting().asked(walk.examining()), "2026-12-03");
    }

    static Walk held(Walk walk) {
        Walk met = sitting().met(sitting().allDeclared(called(walk)));
        return sitting().held(sitting().voted(met, Vote.FOR, Vote.FOR));
    }

    static Walk withoutQuorum(Walk walk) {
        sitting().asked(walk.examining());
        Stream.of("2026-12-01", "2026-12-03", "2026-12-07")
                .forEach(day ->
                        sitting().withoutQuorum(sitting().called(walk, day).fire("event_sessionBegins")));
        return walk;
    }

    static String login(String login) {
        return login.equals(CHAIR) ? sitting().member(0) : login;
    }

    static Map<String, Object> fields(Map<String, Object> fields) {
        Map<String, Object> said = new HashMap<>(fields);
        said.computeIfPresent(
                "committee",
                (key, stands) -> founded == null ? stands : founded.id().toString());
        said.computeIfPresent(
                "body",
                (key, stands) ->
                        redirecting == null ? stands : redirecting.body().id().toString());
        return said;
    }
}
