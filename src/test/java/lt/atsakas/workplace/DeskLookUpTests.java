package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Classification;
import lt.atsakas.registry.Priority;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is looked up at the desk, with scripts and without, and who is not. */
@AtsakasTest
class DeskLookUpTests {

    private static final String BOX = "302717171";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Impartiality impartiality;

    @Autowired
    private ReadingRoom room;

    private Visitor registrar;
    private Map<String, String> form;
    private CaseNumber number;

    @BeforeEach
    void somebodyIsKnown() {
        registrar = Visitor.signedIn(port, "registrar");
        form = DeskForms.called(registrar);
        form.put("box", BOX);
        number = DeskForms.registered(registrar, form);
    }

    @Test
    void whileTheRegistrarTypesTheKnownAreListed() {
        Document list = lookUp();

        assertThat(list.select("[role=option]")).hasSize(1);
        assertThat(list.select("[role=option]").attr("data-number")).isEqualTo(number.value());
        assertThat(list.text()).contains(form.get("name"), form.get("address"));
    }

    @Test
    void theChosenOnesDataComeAndTheReadingIsWrittenDown() {
        String chosen = registrar
                .sendFrom("/desk", "/desk/clients/chosen", Map.of("number", number.value()))
                .body();

        assertThat(chosen)
                .contains(form.get("name"), form.get("phone"), form.get("address"), "\"box\":\"" + BOX + "\"");
        assertThat(room.readingsOf(number)).anyMatch(reading -> reading.person().equals(new EmployeeId("registrar")));
    }

    @Test
    void withoutScriptsAButtonDoesTheSameAndNothingWrittenIsLost() {
        Map<String, String> another = Map.of("typed", form.get("phone"), "text", "Kita bėda.", "channel", "IN_PERSON");

        Document found = Jsoup.parse(
                registrar.sendFrom("/desk", "/desk/clients/found", another).body());
        Document taken = Jsoup.parse(registrar
                .sendFrom("/desk", "/desk/clients/taken", Map.of("number", number.value(), "text", "Kita bėda."))
                .body());

        assertThat(found.select("#found button").val()).isEqualTo(number.value());
        assertThat(found.select("#text").text()).isEqualTo("Kita bėda.");
        assertThat(found.select("#typed").val()).isEqualTo(form.get("phone"));
        assertThat(taken.select("#name").val()).isEqualTo(form.get("name"));
        assertThat(taken.select("#phone").val()).isEqualTo(form.get("phone"));
        assertThat(taken.select("#box").val()).isEqualTo(BOX);
        assertThat(taken.select("#text").text()).isEqualTo("Kita bėda.");
    }

    @Test
    void enterInTheFieldLooksUpAndRegistersNothing() {
        Document found = Jsoup.parse(registrar
                .sendFrom("/desk", "/desk", Map.of("typed", form.get("phone")))
                .body());

        assertThat(found.select("#found button").val()).isEqualTo(number.value());
    }

    @Test
    void whoCannotSeeTheCaseFindsNobody() {
        impartiality.nameComplainedAbout(number, java.util.Set.of(new EmployeeId("registrar")), Actor.system());

        assertThat(lookUp().select("[role=option]")).isEmpty();
        assertThat(registrar
                        .sendFrom("/desk", "/desk/clients/chosen", Map.of("number", number.value()))
                        .statusCode())
                .isEqualTo(404);
        impartiality.nameComplainedAbout(number, java.util.Set.of(), Actor.system());
        assertThat(lookUp().select("[role=option]")).hasSize(1);
    }

    @Test
    void aRestrictedCaseKnowsNobody() {
        registry.classify(
                number,
                new Classification(CaseKind.COMPLAINT, "other", new UnitCode("klientai"), Priority.NORMAL, true),
                Actor.system());

        assertThat(lookUp().select("[role=option]")).isEmpty();
        assertThat(registrar
                        .sendFrom("/desk", "/desk/clients/taken", Map.of("number", number.value()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyWhoSitsAtTheDeskLooksUp() {
        Visitor handler = Visitor.signedIn(port, "handler");

        assertThat(handler.sendWithTokenOf("/cases", "/desk/clients", Map.of("typed", form.get("phone")))
                        .statusCode())
                .isEqualTo(403);
    }

    private Document lookUp() {
        return Jsoup.parse(registrar
                .sendFrom("/desk", "/desk/clients", Map.of("typed", form.get("phone")))
                .body());
    }
}
