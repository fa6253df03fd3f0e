package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class ComplainedAboutFormTests {

    private static final EmployeeId NAMED = new EmployeeId("handler2");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Impartiality impartiality;

    @Test
    void aRegistrarNamesSomebodyAndTheJournalSaysWhom() {
        CaseNumber number = Walk.begin(beans).assigned().number();
        Visitor registrar = Visitor.signedIn(port, "registrar");

        int answer = name(registrar, number);

        assertThat(answer).isEqualTo(302);
        assertThat(impartiality.complainedAbout(number)).isEqualTo(Set.of(NAMED));
        assertThat(registrar.open(page(number)).body())
                .contains("Nurodyti skundžiami darbuotojai: Mindaugas Petraitis");
        assertThat(Visitor.signedIn(port, "handler2").open(page(number)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theHandlerMayNotAndIsNotOfferedTo() {
        CaseNumber number = Walk.begin(beans).assigned().number();
        Visitor handler = Visitor.signedIn(port, "handler");

        assertThat(handler.open(page(number)).body()).doesNotContain("/complained-about");
        assertThat(name(handler, number)).isEqualTo(409);
        assertThat(impartiality.complainedAbout(number)).isEmpty();
    }

    @Test
    void whoDoesNotSeeTheCaseLearnsNothing() {
        CaseNumber number = Walk.begin(beans).assigned().number();

        assertThat(name(Visitor.signedIn(port, "otherhead"), number)).isEqualTo(404);
    }

    private static int name(Visitor by, CaseNumber number) {
        return by.sendWithTokenOf("/cases", page(number) + "/complained-about", Map.of("employee", NAMED.value()))
                .statusCode();
    }

    private static String page(CaseNumber number) {
        return "/cases/" + number.address();
    }
}
