package lt.atsakas.security.web;

import static lt.atsakas.organisation.Role.ADMINISTRATOR;
import static lt.atsakas.organisation.Role.AUDITOR;
import static lt.atsakas.organisation.Role.COMMITTEE_SECRETARY;
import static lt.atsakas.organisation.Role.DATA_PROTECTION_OFFICER;
import static lt.atsakas.organisation.Role.DECIDER_OF_LAST_RESORT;
import static lt.atsakas.organisation.Role.DIRECTOR;
import static lt.atsakas.organisation.Role.MODEL_APPROVER;
import static lt.atsakas.organisation.Role.PROCESS_OWNER;
import static lt.atsakas.organisation.Role.REGISTRAR;
import static lt.atsakas.organisation.Role.UNIT_HEAD;
import static lt.atsakas.security.web.Access.EVERYBODY;
import static lt.atsakas.security.web.Access.NOBODY;
import static lt.atsakas.security.web.Access.STAFF;
import static lt.atsakas.security.web.Access.only;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.stream.Stream;

/** Who may call which address: the first line that fits decides, and what no line names does not exist for anybody. */
final class Routes {

    /** The client's pages and what every page needs. */
    private static final List<Route> PORTAL = List.of(
            Route.of(GET, "/", EVERYBODY),
            Route.of(GET, "/assets/**", EVERYBODY),
            Route.of(GET, "/favicon.ico", EVERYBODY),
            Route.of("/complaints/**", EVERYBODY),
            Route.of("/status/**", EVERYBODY),
            Route.of(GET, "/language/*", EVERYBODY),
            Route.of("/survey/**", EVERYBODY),
            Route.of(GET, "/privacy/**", EVERYBODY),
            Route.of(GET, "/policy/**", EVERYBODY),
            Route.of(GET, "/accessibility/**", EVERYBODY),
            Route.of("/error", EVERYBODY));

    /** Signing in and out. */
    private static final List<Route> DOOR = List.of(
            Route.of(GET, "/login", EVERYBODY),
            Route.of(POST, "/login", EVERYBODY),
            Route.of(GET, PasswordPage.PATH, EVERYBODY),
            Route.of(POST, PasswordPage.PATH, EVERYBODY),
            Route.of(GET, "/logout", STAFF),
            Route.of(POST, "/logout", STAFF));

    /**
     * The staff's pages. Which case somebody may see is decided by the case, not by its address; whom the desk and the mailbox are open to,
     * by who does the registrars' work today.
     */
    private static final List<Route> WORKPLACE = List.of(
            Route.of("/cases/**", STAFF),
            Route.of(GET, "/oversight", STAFF),
            Route.of(GET, "/survey-results", STAFF),
            Route.of(GET, "/survey-results.csv", STAFF),
            Route.of("/improvements/**", STAFF),
            Route.of("/letter-templates/**", only(MODEL_APPROVER, PROCESS_OWNER)),
            Route.of("/absences/**", STAFF),
            Route.of("/interests/**", STAFF),
            Route.of("/offence-reports/**", STAFF),
            Route.of("/service-refusals/**", STAFF),
            Route.of("/reassignments/**", STAFF),
            Route.of("/inquiries/**", STAFF),
            Route.of("/meetings/**", STAFF),
            Route.of(GET, "/sessions", STAFF),
            Route.of(GET, "/sessions/minutes/*", STAFF),
            Route.of("/committees/**", only(ADMINISTRATOR, COMMITTEE_SECRETARY)),
            Route.of(GET, "/calendar", STAFF),
            Route.of(GET, "/orphaned-tasks", only(UNIT_HEAD, DIRECTOR, ADMINISTRATOR)),
            Route.of("/desk/**", STAFF),
            Route.of("/mailbox/**", STAFF),
            Route.of("/audit", only(AUDITOR, DATA_PROTECTION_OFFICER)),
            Route.of(
                    "/emergency-access",
                    only(UNIT_HEAD, DIRECTOR, DECIDER_OF_LAST_RESORT, ADMINISTRATOR, DATA_PROTECTION_OFFICER)),
            Route.of("/admin/**", only(ADMINISTRATOR)));

    /** The API; for a complaint the access code decides, so the address is open, and what it does not serve it says itself. */
    private static final List<Route> API = List.of(
            Route.of("/api/complaints", EVERYBODY),
            Route.of("/api/complaints/*", EVERYBODY),
            Route.of("/api/complaints/*/*", EVERYBODY),
            Route.of(GET, "/api/complaints/*/letters/*", EVERYBODY),
            Route.of(GET, "/api/working-days", EVERYBODY),
            Route.of("/api/special-days/**", only(ADMINISTRATOR)),
            Route.of("/api/cases/**", STAFF),
            Route.of(GET, "/api/mailbox", only(REGISTRAR)),
            Route.of(POST, "/api/text-reports", EVERYBODY),
            Route.of(GET, "/v3/**", EVERYBODY),
            Route.of("/demo/**", only(ADMINISTRATOR)));

    /** The Camunda webapps; which requests of theirs reach the engine is narrowed further by {@code EngineRoads}. */
    private static final List<Route> WEBAPPS = List.of(
            Route.of("/camunda/api/admin/setup/**", NOBODY),
            Route.of("/camunda/app/admin/*/setup/**", NOBODY),
            Route.of("/camunda/app/admin/**", only(ADMINISTRATOR)),
            Route.of("/camunda/app/cockpit/**", only(ADMINISTRATOR)),
            Route.of("/camunda/**", STAFF));

    /** Operations. */
    private static final List<Route> OPERATIONS = List.of(
            Route.of(GET, "/actuator/health/**", EVERYBODY),
            Route.of(GET, "/actuator/prometheus", only(ADMINISTRATOR).orThisMachine()),
            Route.of(GET, "/actuator/info", only(ADMINISTRATOR).orThisMachine()));

    private Routes() {}

    static List<Route> all() {
        return Stream.of(PORTAL, DOOR, WORKPLACE, API, WEBAPPS, OPERATIONS)
                .flatMap(List::stream)
                .toList();
    }
}
