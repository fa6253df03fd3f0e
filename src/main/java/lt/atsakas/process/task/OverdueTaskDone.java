package lt.atsakas.process.task;

import lt.atsakas.registry.CaseNumber;

/** A task whose time was over is there no more, completed or not; published in the transaction in which it ends. */
public record OverdueTaskDone(CaseNumber number, String step, String processInstance) {}
