package lt.atsakas.assignment;

import lt.atsakas.organisation.EmployeeCard;

/** Somebody who could handle the case, and how many open cases they already carry. */
public record Suggestion(EmployeeCard employee, int openCases) {}
