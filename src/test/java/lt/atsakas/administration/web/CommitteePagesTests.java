package lt.atsakas.administration.web;

import static lt.atsakas.administration.web.AdminBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.committee.CommitteeCard;
import lt.atsakas.committee.CommitteeDesk;
import lt.atsakas.committee.VotingRule;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.committeereview.Sitting;
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

/** Who keeps committees, what a committee needs, and what each sees of its work in a case. */
@AtsakasTest
class CommitteePagesTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CommitteeDesk desk;

    private final String name = "Puslapio komisija " + COUNT.incrementAndGet();

    @AfterEach
    void resetClock() {
        beans.getBean(MovableClock.class).reset();
    }

    @Test
    void aSecretaryEntersACommitteeAndChangesIt() {
        AdminBrowser secretary = new AdminBrowser(Visitor.signedIn(port, "secretary"));
        assertThat(location(secretary.send("/committees/new", facts()))).endsWith("/committees?saved");
        CommitteeCard card = found();
        assertThat(card.bench().members()).containsExactly(new EmployeeId("chair"), id(1), id(2));
        assertThat(secretary.open("/committees").text()).contains(name, "Rasa Petrauskienė");

        String page = "/committees/" + card.id();
        Map<String, String> read = secretary.form(page);
        read.put("votingRule", "TWO_THIRDS_OF_PRESENT");
        read.remove("active");
        secretary.send(page, withMembers(read));
        assertThat(found().votingRule()).isEqualTo(VotingRule.TWO_THIRDS_OF_PRESENT);
        assertThat(found().active()).isFalse();
        assertThat(secretary.send(page, withMembers(read)).body()).contains("pakeitė kitas žmogus");
    }

    @Test
    void whatCannotDecideLawfullyIsRefusedInWordsAndNothingIsLost() {
        Map<String, String> wrong =
                Map.of("name", name, "chair", "chair", "members", "chair", "quorum", "1", "secretary", "handler");

        Document refused =
                Jsoup.parse(AdminBrowser.at(port).send("/committees/new", wrong).body());

        assertThat(refused.select(".govuk-error-summary").text())
                .contains("bent 3 nariai", "tarp kitų narių jo nežymėkite", "Kvorumas turi būti nuo")
                .contains("Sekretoriumi gali būti", "Pasirinkite, kiek balsų reikia");
        assertThat(refused.select("#name").val()).isEqualTo(name);
        assertThat(desk.all()).noneMatch(card -> card.name().equals(name));
    }

    @Test
    void othersKeepNoCommittees() {
        assertThat(Visitor.signedIn(port, "handler").open("/committees").statusCode())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port, "member1").open("/committees").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aMemberReadsAndTheSecretaryWorks() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.allDeclared(
                sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03"));
        sitting.met(walk);
        String page = "/cases/" + walk.number().address() + "/committee";

        Visitor member = Visitor.signedIn(port, sitting.member(0));
        Document read = Jsoup.parse(member.open(page).body());
        assertThat(read.text()).contains("Bandomoji komisija", "Patvirtino nešališkumą", "Ar priteisti");
        assertThat(read.select("main form")).isEmpty();
        assertThat(member.sendWithTokenOf("/interests", page + "/votes", Map.of("proposal", "x"))
                        .body())
                .contains("Tai daro komisijos sekretorius");
        assertThat(Jsoup.parse(Visitor.signedIn(port, "secretary").open(page).body())
                        .select("main form"))
                .hasSize(2);
        assertThat(Visitor.signedIn(port, "member1").open(page).statusCode()).isEqualTo(404);
    }

    @Test
    void aCaseThatNoCommitteeHasSeenHasNoSuchPage() {
        Walk walk = Walk.begin(beans).examining();

        assertThat(Visitor.signedIn(port, "handler")
                        .open("/cases/" + walk.number().address() + "/committee")
                        .statusCode())
                .isEqualTo(404);
    }

    private Map<String, String> facts() {
        return withMembers(Map.of(
                "name", name,
                "kind", "standing",
                "active", "yes",
                "chair", "chair",
                "alternates", "member3",
                "secretary", "secretary",
                "quorum", "2",
                "votingRule", "MAJORITY_OF_PRESENT",
                "tieRule", "REJECTED"));
    }

    /** Two boxes ticked, as one field that the binding splits. */
    private static Map<String, String> withMembers(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("members", "member1,member2");
        return all;
    }

    private CommitteeCard found() {
        return desk.all().stream()
                .filter(card -> card.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static EmployeeId id(int member) {
        return new EmployeeId("member" + member);
    }
}
