package lt.atsakas.process;

/** Gives the work of the absent to whoever stands in, and back when they return: case by case, each in a transaction of its own. */
public interface AbsenceRounds {

    /** Passes on what is to be passed on now; how many tasks moved. Of cases in other hands the next round thinks. */
    int round();
}
