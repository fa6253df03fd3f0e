package lt.atsakas.process.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import lt.atsakas.organisation.Role;
import lt.atsakas.security.SignedInEmployee;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells the Camunda webapps who has signed in with us; made by their filter, so it must be public. */
public final class SingleSignOn implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication proof = SecurityContextHolder.getContext().getAuthentication();
        return proof != null && proof.getPrincipal() instanceof SignedInEmployee employee
                ? known(employee)
                : AuthenticationResult.unsuccessful();
    }

    private static AuthenticationResult known(SignedInEmployee employee) {
        AuthenticationResult result = AuthenticationResult.successful(employee.getUsername());
        result.setGroups(employee.roles().stream().map(Role::groupId).toList());
        result.setTenants(List.of());
        return result;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // Spring Security has already sent whoever is not signed in to the login page
    }
}
