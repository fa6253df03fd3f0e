package lt.atsakas.process;

/** Brings cases that stand still before their supervisors, and takes back what is over. */
public interface EscalationRounds {

    /** Tells of whatever stands still and is not told of yet; how many escalations began or ended. */
    int round();
}
