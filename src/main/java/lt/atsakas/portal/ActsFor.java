package lt.atsakas.portal;

import lt.atsakas.registry.ClientKind;

/** For whom somebody complains: for themselves, for another person, or for a company or other body (policy 4.1). */
enum ActsFor {
    SELF,
    OTHER,
    COMPANY;

    boolean isRepresentative() {
        return this != SELF;
    }

    /** Whoever acts for another person proves it; who acts for a company names on what ground. */
    boolean needsProof() {
        return this == OTHER;
    }

    ClientKind kind() {
        return this == COMPANY ? ClientKind.COMPANY : ClientKind.PERSON;
    }
}
