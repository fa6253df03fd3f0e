package lt.atsakas.security;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewEmployee;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.testing.Visitor;

/** People who have just been hired, and how they choose their password at the door of this application. */
record Newcomers(Organisation organisation, PasswordDesk desk, int port) {

    static final EmployeeId ADMIN = new EmployeeId("admin");
    static final String OWN = "keturi žali arkliai";

    private static final AtomicInteger HIRED = new AtomicInteger();

    EmployeeId hired() {
        EmployeeId login = new EmployeeId("raktas" + HIRED.incrementAndGet());
        organisation.add(new NewEmployee(
                login,
                "Raktas Raktaitis",
                "Specialistas",
                login.value() + "@atsakas.demo",
                null,
                new UnitCode("finansai"),
                new EmployeeId("e.paulauskiene"),
                Set.of()));
        return login;
    }

    /** Hired, and has chosen a password. */
    EmployeeId letIn() {
        EmployeeId employee = hired();
        choose(new Visitor(port), employee, desk.issue(employee, ADMIN).value(), OWN);
        return employee;
    }

    static HttpResponse<String> choose(Visitor browser, EmployeeId employee, String present, String chosen) {
        return choose(browser, employee, present, chosen, chosen);
    }

    static HttpResponse<String> choose(
            Visitor browser, EmployeeId employee, String present, String chosen, String again) {
        return browser.send(
                "/password",
                Map.of("username", employee.value(), "present", present, "chosen", chosen, "again", again));
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
