package lt.atsakas.process;

import lt.atsakas.registry.CaseNumber;

/** An open task of a case for which nobody would be told next, or somebody who may not know of it. */
public record ProofFinding(String task, CaseNumber number, String step, Reason reason) {

    /** What is wrong with whoever would be next. */
    public enum Reason {
        NOBODY,
        BARRED,
        LEFT,
        UNKNOWN;

        /** The key of the words. */
        public String messageKey() {
            return "proof.reason." + name();
        }
    }
}
