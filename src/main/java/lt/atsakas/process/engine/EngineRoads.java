package lt.atsakas.process.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The roads from the Camunda webapps to the engine: reading, and taking and completing one's tasks. No road leads to
 * deploying, starting, changing or deleting anything, nor to users and passwords; administrators may retry a failed step.
 * What goes along a road is plain data, and its address is written one way only: nothing in it is encoded, so that whoever looks at an
 * address sees the same as the engine.
 */
final class EngineRoads extends OncePerRequestFilter {

    private static final String ENGINE = "/engine/engine/default";
    private static final String READ = "GET HEAD OPTIONS";
    private static final String ID = "/[A-Za-z0-9_.@:-]+";

    /** The engine keeps no metrics of its own: asked for them, it fails. Those of the application are at {@code /actuator/prometheus}. */
    private static final String NO_METRICS = "(?!(.*/)?metrics(/|$)).*";

    private static final List<Road> ROADS = List.of(
            Road.forStaff(READ, "/admin/auth/user/default"),
            Road.forStaff("POST", "/admin/auth/user/default/logout"),
            Road.forStaff(READ, "/tasklist/plugin/.*"),
            Road.forStaff(READ, "/engine/engine/?"),
            Road.forStaff(READ, ENGINE + "/(version|authorization/check|identity/groups)"),
            Road.forStaff(READ, ENGINE + "/user" + ID + "/profile"),
            Road.forStaff(READ, ENGINE + "/filter(" + ID + ")?(/(list|count|singleResult))?"),
            Road.forStaff("POST", ENGINE + "/filter" + ID + "/(list|count|singleResult)"),
            Road.forStaff(READ, ENGINE + "/task(/.*)?"),
            Road.forStaff("POST", ENGINE + "/task(/count)?"),
            Road.forStaff("POST", ENGINE + "/task" + ID + "/(claim|unclaim|complete|submit-form)"),
            Road.forStaff(READ, ENGINE + "/process-definition(?!.*/statistics)(/.*)?"),
            Road.forStaff(READ, ENGINE + "/history/user-operation(/count)?"),
            Road.forAdministrators(READ, "/(cockpit|admin)/plugin/" + NO_METRICS),
            Road.forAdministrators("POST", "/cockpit/plugin/base/default/[a-z/-]+"),
            Road.forAdministrators(READ, ENGINE + "/" + NO_METRICS),
            Road.forAdministrators(
                    "POST", ENGINE + "/(history/)?(process-instance|activity-instance|incident|job)(/count)?"),
            Road.forAdministrators("PUT", ENGINE + "/job(-definition)?" + ID + "/retries"));

    private final HouseWords words;
    private final ObjectMapper json;
    private final PlainData plainData;

    EngineRoads(HouseWords words, ObjectMapper json) {
        this.words = words;
        this.json = json;
        this.plainData = new PlainData(json);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!leadsSomewhere(request)) {
            refuse(response);
            return;
        }
        KeptBody kept = KeptBody.of(request);
        if (plainData.isAllThereIs(kept)) {
            chain.doFilter(kept, response);
        } else {
            refuse(response);
        }
    }

    private void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(
                response.getOutputStream(), Map.of("type", "AccessDenied", "message", words.of("engine.roadClosed")));
    }

    private static boolean leadsSomewhere(HttpServletRequest request) {
        Authentication proof = SecurityContextHolder.getContext().getAuthentication();
        String to = request.getRequestURI().substring((request.getContextPath() + "/camunda/api").length());
        return to.indexOf('%') < 0
                && proof != null
                && proof.getPrincipal() instanceof SignedInEmployee employee
                && ROADS.stream().anyMatch(road -> road.leads(employee, request.getMethod(), to));
    }
}
