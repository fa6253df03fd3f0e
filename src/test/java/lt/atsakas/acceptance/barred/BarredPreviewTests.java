package lt.atsakas.acceptance.barred;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The preview of an absence counts tasks in cases that its reader may not open, but not in those from which they are barred. */
@AtsakasTest
class BarredPreviewTests {

    private static final Pattern OTHERS = Pattern.compile("Užduočių kitose bylose, kurių nematote: (\\d+)");
    private static final Map<String, String> ABSENCE = Map.of(
            "employee", "handler", "kind", "OTHER", "first", "2026-11-23", "last", "2026-11-24", "deputy", "handler2");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Test
    void aCaseIsCountedForWhoeverMayNotSeeItUntilTheyAreBarred() {
        Walk walk = Walk.begin(beans).examining();
        Visitor admin = Visitor.signedIn(port, "admin");
        int before = others(admin);

        beans.getBean(Impartiality.class)
                .nameComplainedAbout(walk.number(), Set.of(new EmployeeId("admin")), Actor.system());

        assertThat(before).isPositive();
        assertThat(others(admin)).isEqualTo(before - 1);
    }

    private static int others(Visitor visitor) {
        String check = visitor.sendFrom("/absences", "/absences/check", ABSENCE).body();
        Matcher count = OTHERS.matcher(Jsoup.parse(check).text());
        return count.find() ? Integer.parseInt(count.group(1)) : 0;
    }
}
