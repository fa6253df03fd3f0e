package lt.atsakas.acceptance.stories;

import java.util.Map;
import lt.atsakas.testing.StaffMember;

/** The office that takes a complaint up at Tasklist, each at their own browser. */
record Office(int port) {

    /** The registrar classifies it, the head of the unit gives it to the handler, who sees no conflict of interests. */
    void begins(String number, String handler) {
        StaffMember.signIn(port, "registrar")
                .complete(number, "userTask_classifyComplaint", Map.of("kind", "complaint", "category", "heating"));
        StaffMember.signIn(port, "unithead").complete(number, "userTask_assignHandler", Map.of("handler", handler));
        StaffMember.signIn(port, handler)
                .complete(number, "userTask_confirmImpartiality", Map.of("decision", "noConflict"));
    }
}
