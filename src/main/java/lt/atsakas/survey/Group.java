package lt.atsakas.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the clients of one group said, as sums that can be put together.
 *
 * @param code of the unit, category or channel; empty where several are one
 * @param bad how many gave any bad mark
 */
public record Group(String code, int answers, int speed, int clarity, int respect, int bad) {

    private static final int HUNDRED = 100;

    static final Group NOBODY = new Group("", 0, 0, 0, 0, 0);

    Group plus(Group other) {
        return new Group(
                "",
                answers + other.answers,
                speed + other.speed,
                clarity + other.clarity,
                respect + other.respect,
                bad + other.bad);
    }

    /** The average mark for how long it took. */
    public BigDecimal averageSpeed() {
        return average(speed);
    }

    /** The average mark for how clear the answer is. */
    public BigDecimal averageClarity() {
        return average(clarity);
    }

    /** The average mark for how the client was treated. */
    public BigDecimal averageRespect() {
        return average(respect);
    }

    /** How many of a hundred gave any bad mark. */
    public int badOfHundred() {
        return BigDecimal.valueOf((long) bad * HUNDRED)
                .divide(BigDecimal.valueOf(answers), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private BigDecimal average(int sum) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP);
    }
}
