package lt.atsakas.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;

class LetInTests {

    @Test
    void givesAWorkingDayToWhoeverSignedIn() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        MockHttpServletResponse response = new MockHttpServletResponse();
        request.getSession().setMaxInactiveInterval(60);

        new LetIn().onAuthenticationSuccess(request, response, new TestingAuthenticationToken("handler", "demo"));

        assertThat(Duration.ofSeconds(request.getSession().getMaxInactiveInterval()))
                .isEqualTo(Duration.ofHours(8));
        assertThat(response.getRedirectedUrl()).isEqualTo(LoginAddress.HOME);
    }
}
