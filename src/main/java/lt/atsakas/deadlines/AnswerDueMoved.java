package lt.atsakas.deadlines;

import java.time.LocalDate;
import lt.atsakas.registry.CaseNumber;

/** The day by which a case must be answered has changed; whoever runs timers or shows due dates recalculates them. */
public record AnswerDueMoved(CaseNumber caseNumber, LocalDate before, LocalDate after) {}
