package lt.atsakas.process.task;

import lt.atsakas.registry.CaseNumber;

/** A task whose time was over has been completed; published in the transaction that completes it. */
public record OverdueTaskDone(CaseNumber number, String step, String processInstance) {}
