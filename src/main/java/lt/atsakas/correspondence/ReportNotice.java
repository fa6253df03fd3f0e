package lt.atsakas.correspondence;

/**
 * A mail to an employee about a report of an offence: neither what it tells of nor whom it concerns, only what to do and where.
 *
 * @param number names the report
 * @param occasion tells this notice from others of the same report; the same one is sent once
 * @param page the path of the report's page
 */
public record ReportNotice(Kind kind, String number, String occasion, String page) {

    /** What is asked of the employee, or what has become of their report. */
    public enum Kind {
        TO_DECIDE,
        PASSED_UP,
        STILL_TO_DECIDE,
        PASSED_ON,
        NOBODY_DECIDES,
        DECIDED
    }
}
