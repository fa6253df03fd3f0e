package lt.atsakas.documents;

import lt.atsakas.shared.RuleViolation;

/** Complaints that are still being written hold as many files as this node, or their sender, can have. */
public final class NoRoomForDrafts extends RuleViolation {

    NoRoomForDrafts() {
        super("documents.noRoomForDrafts");
    }
}
