package lt.atsakas.administration.web;

/** Which employees a list shows, by whether they work here and can sign in. */
enum EmployeeState {
    WORKING,
    WITHOUT_PASSWORD,
    FORMER,
    ALL
}
