package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.Outcome;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the desk hints at before it registers, and what the registrar may do with that. */
@AtsakasTest
class DeskLikesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Journal journal;

    private Visitor registrar;
    private Map<String, String> form;
    private CaseNumber first;

    @BeforeEach
    void somebodyHasCalledBefore() {
        registrar = Visitor.signedIn(port, "registrar");
        form = DeskForms.called(registrar);
        first = DeskForms.registered(registrar, form);
        form.put("key", UUID.randomUUID().toString());
    }

    @Test
    void aCaseThatIsLikeItIsShownOnceAndThenRegistersAsItIs() {
        HttpResponse<String> hinted = registrar.send("/desk", form);

        Document page = Jsoup.parse(hinted.body());
        assertThat(hinted.statusCode()).isEqualTo(200);
        assertThat(page.select("#likes").text())
                .contains(first.value(), "tas pats asmuo", "tas pats adresas", "panašus tekstas", "Klasifikuojama");
        assertThat(page.select("#register").text()).isEqualTo("Registruoti kaip naują");
        assertThat(page.select("input[name=seen]").val()).isEqualTo(first.value());

        form.put("seen", first.value());
        assertThat(DeskForms.registered(registrar, form)).isNotEqualTo(first);
    }

    @Test
    void hintsComeWhileTheRegistrarWrites() {
        Document hints = Jsoup.parse(registrar
                .sendFrom("/desk", "/desk/likes", Map.of("name", "Kitas žmogus", "address", form.get("address")))
                .body());

        assertThat(hints.text()).contains(first.value(), "tas pats adresas").doesNotContain("tas pats asmuo");
    }

    @Test
    void whatIsLikeNothingIsRegisteredAtOnce() {
        assertThat(DeskForms.registered(registrar, DeskForms.called(registrar))).isNotEqualTo(first);
    }

    @Test
    void theWordIsJoinedToTheCaseInPlaceOfANewOneAndOnlyOnce() {
        Map<String, String> told = new HashMap<>(form);
        told.put("text", "Sąskaitą atnešiau, štai ji.");
        told.put("attachTo", first.value());

        HttpResponse<String> joined =
                registrar.sendFilesFrom("/desk", "/desk/attach", told, "files", Map.of("saskaita.txt", "12 eurų"));
        registrar.sendFilesFrom("/desk", "/desk/attach", told, "files", Map.of("saskaita.txt", "12 eurų"));

        assertThat(joined.headers().firstValue("Location").orElse("")).endsWith("/desk");
        assertThat(Jsoup.parse(registrar.open("/desk").body()).text()).contains("pridėta prie bylos " + first);
        assertThat(documents.of(first))
                .extracting(DocumentCard::fileName)
                .containsExactlyInAnyOrder("Kliento žodis.txt", "saskaita.txt");
        assertThat(journal.of(first)).anyMatch(line -> line.kind() == JournalKind.WORD_TAKEN);
    }

    @Test
    void toACaseThatIsOverNothingIsJoinedAndNothingWrittenIsLost() {
        registry.close(first, Outcome.WITHDRAWN, Actor.system());
        form.put("attachTo", first.value());

        HttpResponse<String> refused = registrar.sendFrom("/desk", "/desk/attach", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#text").text()).isEqualTo(form.get("text"));
    }

    @Test
    void whatTheCaseWouldNotKeepIsNamedAndNotDropped() {
        form.putAll(Map.of("attachTo", first.value(), "promise.on", "2026-11-25", "promise.by", "PHONE"));

        HttpResponse<String> refused = registrar.sendFrom("/desk", "/desk/attach", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body())
                        .select("[id='promise.what-error']")
                        .text())
                .contains("pažadas neišliktų");
        assertThat(documents.of(first)).isEmpty();
    }

    @Test
    void aCaseThatIsNotThereCannotBeJoined() {
        form.put("attachTo", "4.17-26/999999");

        assertThat(registrar.sendFrom("/desk", "/desk/attach", form).statusCode())
                .isEqualTo(404);
    }
}
