package lt.atsakas.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the administrators' pages, as the controllers declare them, for everybody who may not have it. */
@AtsakasTest
class AdministrationDoorTests {

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @ParameterizedTest
    @ValueSource(
            strings = {"registrar", "handler", "unithead", "director", "secretary", "chair", "owner", "approver", "dpo"
            })
    void isClosedToWhoeverIsNoAdministrator(String login) {
        Visitor visitor = Visitor.signedIn(port, login);

        for (Address address : addresses()) {
            assertThat(answer(visitor, address)).as("%s: %s", login, address).isEqualTo(403);
        }
    }

    @Test
    void asksWhoeverIsNotSignedInToSignIn() {
        for (Address address : addresses()) {
            Visitor stranger = new Visitor(port);
            if (address.method().equals("GET")) {
                assertThat(stranger.open(address.path()).headers().firstValue("Location"))
                        .as("%s", address)
                        .hasValueSatisfying(there -> assertThat(there).endsWith("/login"));
            } else {
                assertThat(answer(stranger, address)).as("%s", address).isNotEqualTo(200);
            }
        }
    }

    @Test
    void anAdministratorsFormWithoutItsTokenIsRefused() {
        Visitor administrator = Visitor.signedIn(port, "admin");
        List<Address> changing = addresses().stream()
                .filter(address -> address.method().equals("POST"))
                .toList();

        assertThat(changing).hasSizeGreaterThan(8);
        for (Address address : changing) {
            assertThat(answer(administrator, address)).as("%s", address).isEqualTo(403);
        }
    }

    @Test
    void showsAnAdministratorEveryPageAndSaysOfOthersThatTheyAreNotThere() {
        Visitor administrator = Visitor.signedIn(port, "admin");

        for (String page : List.of(
                "employees", "new-employee", "units", "new-unit", "check", "staff-list", "passwords", "notices")) {
            assertThat(administrator.open("/admin/" + page).statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
        for (String page : List.of(
                "employees/niekas",
                "employees/Ž",
                "employees/niekas/edit",
                "employees/niekas/leave",
                "units/niekas",
                "notices/privacy/xx",
                "notices/privacy/versions/9999",
                "kitkas")) {
            assertThat(administrator
                            .open("/admin/" + page.replace("Ž", "%C5%BD"))
                            .statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
    }

    @Test
    void theWayThereIsShownToAdministratorsOnly() {
        assertThat(Visitor.signedIn(port, "admin").open("/cases").body()).contains("href=\"/admin/employees\"");
        assertThat(Visitor.signedIn(port, "handler").open("/cases").body()).doesNotContain("/admin/");
    }

    private static int answer(Visitor visitor, Address address) {
        return visitor.exchange(visitor.request(address.path())
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(address.method(), BodyPublishers.noBody()))
                .statusCode();
    }

    private List<Address> addresses() {
        List<Address> found = mappings.getHandlerMethods().keySet().stream()
                .flatMap(AdministrationDoorTests::addresses)
                .filter(address -> address.path().startsWith("/admin"))
                .toList();
        assertThat(found).hasSizeGreaterThan(20);
        return found;
    }

    private static Stream<Address> addresses(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .map(pattern -> pattern.replace("{login}", "handler")
                        .replace("{code}", "bustas")
                        .replace("{kind}", "privacy")
                        .replace("{language}", "lt")
                        .replace("{number}", "1")
                        .replace("{id}", UUID.randomUUID().toString()))
                .flatMap(path -> methods.stream().map(method -> new Address(method.name(), path)));
    }

    private record Address(String method, String path) {}
}
