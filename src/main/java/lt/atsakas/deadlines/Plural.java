package lt.atsakas.deadlines;

/** The three forms that a Lithuanian word takes after a number: 1 diena, 2 dienos, 10 dienų. */
enum Plural {
    ONE,
    FEW,
    MANY;

    static Plural of(int number) {
        int lastTwo = Math.abs(number % 100);
        int last = lastTwo % 10;
        if (last == 0 || (lastTwo > 10 && lastTwo < 20)) {
            return MANY;
        }
        return last == 1 ? ONE : FEW;
    }
}
