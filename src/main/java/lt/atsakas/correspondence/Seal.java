package lt.atsakas.correspondence;

/** The house's electronic seal, which its papers bear when they leave as files. */
public interface Seal {

    /** The paper with the seal on it, or as it is where the house has none; {@link NotSealed} when no seal can be put now, {@link Unsealable} when none can on this one. */
    byte[] put(byte[] pdf);

    /** {@link NotSealed} when the seal cannot be put now; costs next to nothing. */
    default void requireReady() {}
}
