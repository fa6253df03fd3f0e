package lt.atsakas.administration.web;

import static lt.atsakas.administration.web.AdminBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.forwarding.AddressBook;
import lt.atsakas.forwarding.BodyCard;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The address book of competent bodies, as its administrator keeps it. */
@AtsakasTest
class BodiesPageTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private AddressBook book;

    private final String name = "Puslapio tarnyba " + COUNT.incrementAndGet();

    @Test
    void anAdministratorEntersABodyChangesItAndRetiresIt() {
        AdminBrowser admin = AdminBrowser.at(port);
        assertThat(location(admin.send("/admin/bodies/new", facts("tarnyba@istaiga.lt"))))
                .endsWith("/admin/bodies?saved");
        assertThat(admin.open("/admin/bodies").text()).contains(name, "tarnyba@istaiga.lt");
        String page = "/admin/bodies/" + found().orElseThrow().id();

        Map<String, String> read = admin.form(page);
        read.put("email", "nauja@istaiga.lt");
        read.remove("active");
        admin.send(page, read);

        assertThat(found().orElseThrow().email()).isEqualTo("nauja@istaiga.lt");
        assertThat(book.active()).noneMatch(body -> body.name().equals(name));
        assertThat(admin.open("/admin/bodies").text()).contains("Nebenaudojama");
        assertThat(admin.send(page, read).body()).contains("pakeitė kitas žmogus");
    }

    @Test
    void whatNoLetterCouldReachIsRefusedInWordsAndNothingIsLost() {
        AdminBrowser admin = AdminBrowser.at(port);

        Document refused =
                Jsoup.parse(admin.send("/admin/bodies/new", facts("ne adresas")).body());
        Document roadless =
                Jsoup.parse(admin.send("/admin/bodies/new", facts("")).body());

        assertThat(refused.select(".govuk-error-summary").text()).contains("Toks el. pašto adresas negalimas");
        assertThat(refused.select("#name").val()).isEqualTo(name);
        assertThat(roadless.select(".govuk-error-summary").text()).contains("be jų rašto išsiųsti negalėtume");
        assertThat(found()).isEmpty();
    }

    @Test
    void aBodyMayHaveAnOfficialBoxAlone() {
        AdminBrowser admin = AdminBrowser.at(port);
        Map<String, String> facts = new HashMap<>(facts(""));
        facts.put("box", "ne dėžutė");
        assertThat(admin.send("/admin/bodies/new", facts).body())
                .contains("Toks E. pristatymo dėžutės adresas negalimas");

        facts.put("box", "tarnyba-1");
        admin.send("/admin/bodies/new", facts);

        assertThat(found().orElseThrow().box()).isEqualTo("tarnyba-1");
        assertThat(admin.open("/admin/bodies").text()).contains("E. pristatymo dėžutė tarnyba-1");
    }

    @Test
    void noTwoBodiesHaveOneName() {
        AdminBrowser admin = AdminBrowser.at(port);
        admin.send("/admin/bodies/new", facts("tarnyba@istaiga.lt"));

        assertThat(admin.send("/admin/bodies/new", facts("kita@istaiga.lt")).body())
                .contains("tokiu pavadinimu jau yra");
    }

    @Test
    void othersKeepNoAddressBook() {
        assertThat(Visitor.signedIn(port, "unithead").open("/admin/bodies").statusCode())
                .isEqualTo(403);
    }

    private Map<String, String> facts(String email) {
        return Map.of("name", name, "email", email, "address", "", "active", "yes", "version", "0");
    }

    private Optional<BodyCard> found() {
        return book.all().stream().filter(body -> body.name().equals(name)).findFirst();
    }
}
