package lt.atsakas.correspondence;

/** The house's seal can be used, but not on this paper: a fault of the one paper, which keeps no other in the house. */
public final class Unsealable extends RuntimeException {

    public Unsealable(Throwable cause) {
        super("A paper could not be sealed", cause);
    }
}
