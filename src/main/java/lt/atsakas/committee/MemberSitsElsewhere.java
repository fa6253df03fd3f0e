package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** Somebody would sit in two committees at once. */
public final class MemberSitsElsewhere extends RuleViolation {

    MemberSitsElsewhere(String members) {
        super("committee.memberSitsElsewhere", members);
    }
}
