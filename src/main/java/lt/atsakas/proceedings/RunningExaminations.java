package lt.atsakas.proceedings;

import lt.atsakas.registry.CaseNumber;

/** Where the cases stand on their way, as whoever leads them along it knows. */
public interface RunningExaminations {

    /** Whether it is settled that the complaint is examined, and nothing has ended that yet. */
    boolean isExamined(CaseNumber number);

    /** Whether the diagram of the case knows the letter that leaves a complaint unexamined. */
    boolean canBeStopped(CaseNumber number);
}
