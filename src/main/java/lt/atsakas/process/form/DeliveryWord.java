package lt.atsakas.process.form;

import java.util.Map;
import java.util.Set;

/** What somebody says of a letter that no mail server confirmed: it was delivered, with a proof, or is to be sent again. */
public final class DeliveryWord {

    private static final String DELIVERED = "confirm";
    private static final String SEND_AGAIN = "resend";

    private final String decision;
    private final Map<String, String> details;

    private DeliveryWord(String decision, Map<String, String> details) {
        this.decision = decision;
        this.details = details;
    }

    /** Delivered it was only with a proof. */
    public static DeliveryWord of(TaskForm form, String decisionField, String proofField) {
        String decision = form.choice(decisionField, Set.of(DELIVERED, SEND_AGAIN));
        return new DeliveryWord(
                decision,
                decision.equals(DELIVERED)
                        ? Map.of("decision", decision, "proof", form.text(proofField))
                        : Map.of("decision", decision));
    }

    public boolean isDelivered() {
        return decision.equals(DELIVERED);
    }

    public String decision() {
        return decision;
    }

    /** What the journal keeps of it. */
    public Map<String, String> details() {
        return details;
    }
}
