package lt.atsakas.oversight;

/**
 * What one handler carries: open cases, and the same weighted by the working days that are left.
 *
 * @param weight each case once, twice when at most ten working days are left, three times when at most three or none
 */
public record Load(int open, int weight) {

    public static final Load NONE = new Load(0, 0);
}
