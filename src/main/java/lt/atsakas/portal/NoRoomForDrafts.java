package lt.atsakas.portal;

import lt.atsakas.shared.RuleViolation;

/** Complaints that are still being written hold as many files as this node can bear. */
final class NoRoomForDrafts extends RuleViolation {

    NoRoomForDrafts() {
        super("portal.file.noRoom");
    }
}
