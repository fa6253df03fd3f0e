package lt.atsakas.correspondence;

/** What became of a letter on its way out. */
public sealed interface Delivery {

    /** The other side took it and answers for it from now on. */
    record Accepted(String response) implements Delivery {}

    /** Not now; this letter may be tried again later. */
    record TryLater(String trouble) implements Delivery {}

    /** No letter can leave now: there is no way to the other side. */
    record Unreachable(String trouble) implements Delivery {}

    /** Never as it is: the address or the letter is refused for good. */
    record Refused(String trouble) implements Delivery {}
}
