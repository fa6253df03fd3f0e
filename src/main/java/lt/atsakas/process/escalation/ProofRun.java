package lt.atsakas.process.escalation;

import java.time.Instant;
import java.time.LocalDate;

/** One making of the proof of a night: another may begin when this one has not come to its end in time. */
record ProofRun(LocalDate night, Instant begunAt) {}
