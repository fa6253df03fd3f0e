package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.AccessCode;
import lt.atsakas.registry.AccessCodes;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@AtsakasTest
class CaseCodeTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Complaints complaints;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private AccessCodes codes;

    @Autowired
    private JdbcTemplate jdbc;

    private FiledComplaint filed;
    private CaseNumber number;

    @BeforeEach
    void fileAComplaint() {
        filed = complaints.file();
        number = filed.caseNumber();
        registry.assignTo(number, new EmployeeId("handler"), Actor.system());
    }

    @Test
    void theNewCodeIsShownOnceAndTheOldOneOpensNothing() {
        Visitor registrar = Visitor.signedIn(port, "registrar");

        registrar.sendFrom(page(), page() + "/code", Map.of());
        AccessCode renewed =
                AccessCode.typed(Jsoup.parse(registrar.open(page() + "/code").body())
                        .select("dd")
                        .last()
                        .text());

        assertThat(registry.open(number, renewed)).isPresent();
        assertThat(registry.open(number, filed.accessCode())).isEmpty();
        assertThat(registrar.open(page() + "/code").statusCode()).isEqualTo(302);
        assertThat(registrar.open(page()).body()).contains("Klientui išduotas naujas prieigos kodas");
    }

    @Test
    void aLetterThatHasNotLeftTellsTheNewCode() {
        Visitor registrar = Visitor.signedIn(port, "registrar");

        registrar.sendFrom(page(), page() + "/code", Map.of());

        String told = jdbc.queryForObject(
                "select secret from correspondence.outgoing_letter where case_number = ? and occasion = 'acknowledgement'",
                String.class,
                number.value());
        assertThat(registry.open(number, AccessCode.typed(told))).isPresent();
        assertThat(told).isNotEqualTo(filed.accessCode().value());
    }

    @Test
    void theClientsMailboxHearsOfItWithoutTheCode() {
        Visitor registrar = Visitor.signedIn(port, "registrar");

        registrar.sendFrom(page(), page() + "/code", Map.of());

        Map<String, Object> mail = jdbc.queryForMap(
                "select address, body, secret from correspondence.outgoing_letter"
                        + " where case_number = ? and occasion like 'new-code-%'",
                number.value());
        assertThat(mail.get("address"))
                .isEqualTo(registry.facts(number).client().email());
        assertThat((String) mail.get("body")).contains("išduotas naujas prieigos kodas");
        assertThat(mail.get("secret")).isNull();
    }

    @Test
    void whoReadAlongWithTheOldCodeReadsNoMore() {
        Visitor reader = new Visitor(port);
        reader.send(
                "/status",
                Map.of("number", number.value(), "code", filed.accessCode().value()));
        assertThat(reader.open("/status/case").body()).contains("timeline");

        codes.renew(number, Actor.system());

        assertThat(reader.open("/status/case").body())
                .contains("išduotas naujas prieigos kodas")
                .doesNotContain("timeline");
        assertThat(reader.open("/status/case").statusCode()).isEqualTo(302);
    }

    @Test
    void whoAsksAgainAndAgainWaits() {
        Visitor registrar = Visitor.signedIn(port, "registrar");
        for (int times = 0; times < 3; times++) {
            registrar.sendFrom(page(), page() + "/code", Map.of());
        }

        assertThat(registrar.sendFrom(page(), page() + "/code", Map.of()).statusCode())
                .isEqualTo(429);
    }

    @Test
    void onlyARegistrarGivesOne() {
        Visitor handler = Visitor.signedIn(port, "handler");

        assertThat(handler.open(page()).body()).doesNotContain(page() + "/code");
        assertThat(handler.sendFrom(page(), page() + "/code", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(registry.open(number, filed.accessCode())).isPresent();
    }

    private String page() {
        return "/cases/" + number.address();
    }
}
