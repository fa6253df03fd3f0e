package lt.atsakas.administration.web;

import static java.util.Objects.requireNonNullElse;

import lt.atsakas.forwarding.BodyCard;
import lt.atsakas.forwarding.NewBody;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes of a competent body.
 *
 * @param version of the record that the form was filled from
 */
record BodyForm(
        @Nullable String name,
        @Nullable String box,
        @Nullable String email,
        @Nullable String address,
        @Nullable String active,
        @Nullable Integer version) {

    private static final String YES = "yes";

    static BodyForm empty() {
        return new BodyForm(null, null, null, null, YES, 0);
    }

    static BodyForm of(BodyCard card) {
        return new BodyForm(
                card.name(), card.box(), card.email(), card.address(), card.active() ? YES : null, card.version());
    }

    /** The same, to be saved over a later version. */
    BodyForm over(int later) {
        return new BodyForm(name, box, email, address, active, later);
    }

    /** The version of the record that whoever saves has seen. */
    int seen() {
        return version == null ? 0 : version;
    }

    NewBody wish() {
        return new NewBody(
                requireNonNullElse(name, ""),
                requireNonNullElse(box, ""),
                requireNonNullElse(email, ""),
                requireNonNullElse(address, ""),
                active != null);
    }
}
