package lt.atsakas.conduct;

/** Somebody has reported an offence or undue influence; published in the transaction that keeps the report. */
public record OffenceReported(ReportNumber number) {}
