package lt.atsakas.process.forwarding;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.forwarding.AddressBook;
import lt.atsakas.forwarding.BodyCard;
import lt.atsakas.forwarding.NewBody;
import lt.atsakas.process.Walk;
import org.springframework.context.ApplicationContext;

/** Ways of a case that another body is competent for, with a body of its own in the address book. */
public final class Redirecting {

    /** Where the head of the unit decides. */
    public static final String DECIDE = "userTask_decideAdmissibility";

    /** Where somebody looks after letters that have not left. */
    public static final String RESOLVE = "userTask_resolveForwarding";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final AddressBook book;
    private final BodyCard body;

    private Redirecting(AddressBook book, NewBody wish) {
        this.book = book;
        this.body = book.card(book.enter(wish));
    }

    /** To a body that reads mail. */
    public static Redirecting byMail(ApplicationContext beans) {
        int nth = COUNT.incrementAndGet();
        return new Redirecting(
                beans.getBean(AddressBook.class),
                new NewBody("Bandomoji inspekcija " + nth, "", "inspekcija" + nth + "@istaiga.lt", "", true));
    }

    /** To a body that is written to on paper. */
    public static Redirecting onPaper(ApplicationContext beans) {
        return new Redirecting(
                beans.getBean(AddressBook.class),
                new NewBody("Bandomoji taryba " + COUNT.incrementAndGet(), "", "", "Gedimino pr. 1, Vilnius", true));
    }

    /** To a body that has an official box, though it reads mail too. */
    public static Redirecting intoBox(ApplicationContext beans, String box) {
        int nth = COUNT.incrementAndGet();
        return new Redirecting(
                beans.getBean(AddressBook.class),
                new NewBody("Dėžutės tarnyba " + nth, box, "tarnyba" + nth + "@istaiga.lt", "Gedimino pr. 1", true));
    }

    public BodyCard body() {
        return body;
    }

    /** The body reads another mailbox from now on. */
    public void moves(String email) {
        book.change(body.id(), new NewBody(body.name(), body.box(), email, body.address(), true), body.version());
    }

    /** Nothing is forwarded to it any more. */
    public void retires() {
        book.change(
                body.id(), new NewBody(body.name(), body.box(), body.email(), body.address(), false), body.version());
    }

    /** The registrar proposes to forward the complaint. */
    public static Walk proposed(Walk walk) {
        return walk.complete(
                "userTask_classifyComplaint",
                "registrar",
                Map.of("kind", "complaint", "category", "heating", "urgency", "none", "proposal", "forward"));
    }

    /** The head of the unit forwards all of it. */
    public Walk decided(Walk walk) {
        return proposed(walk).complete(DECIDE, "unithead", whole());
    }

    /** Both letters have been handed to the post office. */
    public Walk sent(Walk walk) {
        return decided(walk).fire("serviceTask_sendForwarding");
    }

    /** The same for a part of the complaint. */
    public Walk sentInPart(Walk walk) {
        return proposed(walk).complete(DECIDE, "unithead", part()).fire("serviceTask_sendForwarding");
    }

    /** All of the complaint goes there. */
    public Map<String, String> whole() {
        return Map.of("decision", "forward", "body", body.id().toString(), "reasons", "Tai – inspekcijos priežiūra.");
    }

    /** A part of the complaint goes there. */
    public Map<String, String> part() {
        Map<String, String> part = new HashMap<>(whole());
        part.put("decision", "forwardPart");
        part.put("forwardedPart", "Dėl kiemo apšvietimo.");
        return part;
    }
}
