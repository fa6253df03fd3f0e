package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Channel;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Promise: whoever calls, comes, writes on paper or is visited at home is registered on one screen – answered at once, or told when and how they will
 * hear – and what concerns a case that is there already joins it.
 */
@AtsakasTest
class DeskStory {

    private static final String PERSON = "Bronė Deskauskienė";
    private static final String ADDRESS = "Registratūros g. 8-15, Vilnius";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private MovableClock clock;

    private Visitor registrar;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void oneClientIsHeardByPhoneAtTheDeskByLetterAndAtHome() {
        clock.reset();
        registrar = Visitor.signedIn(port, "registrar");

        CaseNumber call = theCallIsAnsweredAtOnce();
        CaseNumber atDesk = theClientComesIsFoundAndPromisedACall(call);
        theLetterJoinsTheCaseOfTheSameMatter(atDesk);
        theRegistrarKeepsThePromise(atDesk);
        theVisitAtHomeIsRegisteredWithTheMomentOfIt(atDesk);
    }

    private CaseNumber theCallIsAnsweredAtOnce() {
        Map<String, String> form = form("PHONE", "Kada šildys?", "Ar šildymo sezonas jau prasidėjo?");
        form.putAll(
                Map.of("answer.text", "Taip, nuo spalio 12 d.", "answer.agreed", "true", "answer.impartial", "true"));

        Document slip = registered(form);

        assertThat(slip.text()).contains("galite prašyti atsakymo raštu");
        Visitor client = new Visitor(port);
        client.send(
                "/status",
                Map.of(
                        "number",
                        numberOf(slip).value(),
                        "code",
                        slip.select("#access-code").text()));
        assertThat(Jsoup.parse(client.open("/status/case").body()).text())
                .contains("Į skundą iš karto atsakyta", "Norite atsakymo raštu?");
        return numberOf(slip);
    }

    private CaseNumber theClientComesIsFoundAndPromisedACall(CaseNumber before) {
        Document known = Jsoup.parse(registrar
                .sendFrom("/desk", "/desk/clients", Map.of("typed", "deskauskiene registraturos"))
                .body());
        assertThat(known.select("[role=option]").attr("data-number")).isEqualTo(before.value());

        Map<String, String> form = form("IN_PERSON", "Šąla vonia", "Vonios kambaryje nešildo gyvatukas, jau savaitę.");
        form.putAll(Map.of("turn.ticket", "B-7", "turn.taken", "09:40", "turn.served", "09:55"));
        form.putAll(Map.of("promise.on", "2026-11-24", "promise.by", "PHONE", "seen", before.value()));
        Document slip = registered(form);

        assertThat(slip.text()).contains("Paskambinsime jums.", "2026 m. gruodžio 21 d.");
        return numberOf(slip);
    }

    private void theLetterJoinsTheCaseOfTheSameMatter(CaseNumber atDesk) {
        Map<String, String> letter =
                form("POST", "Gyvatukas", "Vonios kambaryje nešildo gyvatukas, siunčiu nuotrauką.");
        Document hinted = Jsoup.parse(registrar.send("/desk", letter).body());
        assertThat(hinted.select("#likes").text()).contains(atDesk.value(), "tas pats asmuo");

        letter.put("attachTo", atDesk.value());
        registrar.sendFilesFrom("/desk", "/desk/attach", letter, "files", Map.of("laiskas.txt", "Nešildo."));

        assertThat(caseText(atDesk)).contains("Kliento žodis.txt", "laiskas.txt");
    }

    private void theRegistrarKeepsThePromise(CaseNumber atDesk) {
        walk(atDesk).complete("userTask_keepPromise", "registrar", Map.of("note", "Paskambinta, meistras rytoj."));

        assertThat(caseText(atDesk)).contains("Pažadas klientui įvykdytas", "bilietas B-7, laukė 15 min.");
    }

    private void theVisitAtHomeIsRegisteredWithTheMomentOfIt(CaseNumber atDesk) {
        Map<String, String> form =
                form("HOME_VISIT", "Laiptinės durys", "Lankant paaiškėjo: laiptinės durys nesirakina.");
        form.putAll(Map.of("receivedOn", "2026-11-20", "receivedTime", "14:10", "seen", "all"));

        CaseNumber visited = numberOf(registered(form));

        assertThat(registry.facts(visited).channel()).isEqualTo(Channel.HOME_VISIT);
        assertThat(registry.facts(visited).effectiveReceipt()).hasToString("2026-11-20");
        assertThat(visited).isNotEqualTo(atDesk);
    }

    private Walk walk(CaseNumber number) {
        return Walk.begin(beans).beside(number.value());
    }

    private String caseText(CaseNumber number) {
        return Jsoup.parse(registrar.open("/cases/" + number.address()).body()).text();
    }

    private Document registered(Map<String, String> form) {
        HttpResponse<String> sent = registrar.send("/desk", form);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        return Jsoup.parse(registrar.open("/desk/registered").body());
    }

    private Map<String, String> form(String channel, String subject, String text) {
        String key = Jsoup.parse(registrar.open("/desk").body())
                .select("input[name=key]")
                .val();
        return new HashMap<>(Map.of(
                "key", key,
                "channel", channel,
                "name", PERSON,
                "phone", "+370 699 00815",
                "address", ADDRESS,
                "subject", subject,
                "text", text,
                "replyBy", "IN_PERSON"));
    }

    private static CaseNumber numberOf(Document slip) {
        return new CaseNumber(slip.select("#case-number").text());
    }
}
