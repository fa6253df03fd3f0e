package lt.atsakas.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever adds a page or an address of the API must say in {@link Routes} who may call it. */
@AtsakasTest
class RouteListTests {

    private final UnknownAddress unknown = new UnknownAddress(Routes.all());

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void namesEveryAddressThatAControllerServes() {
        List<String> forgotten = mappings.getHandlerMethods().keySet().stream()
                .flatMap(RouteListTests::requests)
                .filter(unknown::matches)
                .map(request -> request.getMethod() + " " + request.getRequestURI())
                .toList();

        assertThat(forgotten).as("add these to Routes").isEmpty();
    }

    @Test
    void whatNoLineNamesDoesNotExistForAnybody() {
        Visitor handler = Visitor.signedIn(port, "handler");

        assertThat(new Visitor(port).open("/no-such-page").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).read("/api/no-such-thing").statusCode()).isEqualTo(404);
        assertThat(handler.open("/no-such-page").statusCode()).isEqualTo(404);
        assertThat(handler.open("/webjars/camunda/app/tasklist/index.html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aRoleThatIsMissingIsRefusedInWords() {
        Visitor handler = Visitor.signedIn(port, "handler");

        assertThat(handler.read("/demo/mail?to=a@b.lt").statusCode()).isEqualTo(403);
        assertThat(handler.read("/demo/mail?to=a@b.lt").body()).contains("neturite teisių");
    }

    private static Stream<MockHttpServletRequest> requests(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        Set<RequestMethod> asked = methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods;
        return mapping.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll("\\{[^/]*}", "x"))
                .flatMap(path -> asked.stream().map(method -> new MockHttpServletRequest(method.name(), path)));
    }
}
