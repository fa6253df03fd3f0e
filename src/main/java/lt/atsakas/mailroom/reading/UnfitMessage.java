package lt.atsakas.mailroom.reading;

/** A message of E. delivery that is not as e-delivery.md tells; what is wrong stands in it in words for the gateway's people. */
public final class UnfitMessage extends Exception {

    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    public UnfitMessage(Flaw flaw, String why) {
        super(why);
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }

    /** What is wrong. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
