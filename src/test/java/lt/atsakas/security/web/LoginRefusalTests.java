package lt.atsakas.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;

class LoginRefusalTests {

    @Test
    void tellsAWrongPasswordFromTroubleOfOurs() throws Exception {
        assertThat(place(new BadCredentialsException("wrong"))).isEqualTo("/login?error");
        assertThat(place(new InternalAuthenticationServiceException("the database is away")))
                .isEqualTo("/login?unavailable");
    }

    private static String place(AuthenticationException refused) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new LoginRefusal().onAuthenticationFailure(new MockHttpServletRequest("POST", "/login"), response, refused);
        return String.valueOf(response.getRedirectedUrl());
    }
}
