package lt.atsakas.administration.web;

import static lt.atsakas.administration.web.AdminBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AtsakasTest
class UnitPagesTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    private final String code = "skyrius-" + COUNT.incrementAndGet();
    private final String unit = "/admin/units/" + code;
    private AdminBrowser admin;

    @BeforeEach
    void open() {
        admin = AdminBrowser.at(port);
        assertThat(location(admin.fillIn("/admin/new-unit", Map.of("code", code, "name", "Skyrius " + code))))
                .endsWith("/admin/units?opened");
    }

    @Test
    void isMissedByTheCheckUntilItHasAHead() {
        assertThat(admin.open("/admin/check").text()).contains("Padalinys neturi vadovo: Skyrius " + code);

        assertThat(location(
                        admin.fillIn(unit, Map.of("name", "Naujas " + code, "head", "unithead", "parent", "bustas"))))
                .endsWith("/admin/units?saved");

        assertThat(organisation.unit(new UnitCode(code)).name()).isEqualTo("Naujas " + code);
        assertThat(organisation.unit(new UnitCode(code)).parent()).isEqualTo(new UnitCode("bustas"));
        assertThat(admin.open(unit).select(".at-timeline__what").text())
                .contains("Padalinio vadovas: – → Gintaras Balčiūnas");
        assertThat(admin.open("/admin/check").text()).doesNotContain(code);
    }

    @Test
    void ofTwoWhoChangeTheSameTheSecondIsTold() {
        Map<String, String> read = admin.form(unit);
        admin.fillIn(unit, Map.of("head", "unithead"));

        assertThat(admin.send(unit, read).body()).contains("pakeitė kitas administratorius");
        admin.fillIn(unit, Map.of("head", "otherhead"));
    }

    @Test
    void hasACodeAndANameOfItsOwn() {
        assertThat(admin.fillIn("/admin/new-unit", Map.of("code", "Blogas kodas", "name", "Skyrius " + code))
                        .body())
                .contains("Kodą sudaro mažosios raidės", "Toks padalinys jau yra");
        assertThat(admin.fillIn("/admin/new-unit", Map.of("code", code, "name", "Kitas " + code))
                        .body())
                .contains("Toks kodas jau yra");
        assertThat(admin.fillIn(unit, Map.of("parent", code)).body()).contains("negali priklausyti pats sau");
    }
}
