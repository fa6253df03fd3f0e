package lt.atsakas.process.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.security.SignedInEmployee;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever opens a task of a case in the webapps reads the case: the journal of reading says so before they are shown anything. */
final class ReadingInTasklist extends OncePerRequestFilter {

    private static final Pattern TASK =
            Pattern.compile("/camunda/api/engine/engine/default/task/([A-Za-z0-9_.@:-]+)(/.*)?");

    private final CasesOfTaskIds cases;
    private final ObjectProvider<ReadingRoom> room;

    ReadingInTasklist(CasesOfTaskIds cases, ObjectProvider<ReadingRoom> room) {
        this.cases = cases;
        this.room = room;
    }

    /** The answer waits in the buffer of {@link FailuresInWords} until this is done. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        Authentication proof = SecurityContextHolder.getContext().getAuthentication();
        Matcher opened = TASK.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (response.getStatus() == HttpServletResponse.SC_OK
                && request.getMethod().equals("GET")
                && opened.matches()
                && proof != null
                && proof.getPrincipal() instanceof SignedInEmployee employee) {
            cases.of(opened.group(1)).ifPresent(number -> room.getObject().note(number, employee.id()));
        }
    }
}
