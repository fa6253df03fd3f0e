package lt.atsakas.forwarding;

import org.jspecify.annotations.Nullable;

/**
 * What the head of a unit decides when another body is competent.
 *
 * @param part what of the complaint goes there, where the rest stays with the house; none when all of it goes
 */
public record ForwardingDecision(BodyId body, @Nullable String part, String reasons) {

    @Override
    public String toString() {
        return "ForwardingDecision[" + body + "]";
    }
}
