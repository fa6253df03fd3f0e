package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** Whoever votes has declared to be impartial before, at the latest in the room (VAĮ 24). */
public final class NotDeclaredInRoom extends RuleViolation {

    NotDeclaredInRoom(String members) {
        super("committee.notDeclaredInRoom", members);
    }
}
