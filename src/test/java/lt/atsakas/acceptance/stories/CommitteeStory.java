package lt.atsakas.acceptance.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.atsakas.committee.SessionDesk;
import lt.atsakas.committee.Vote;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.process.Walk;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A case goes before a committee: one member recuses, an alternate steps in, the session is moved, and signed minutes come back. */
@AtsakasTest
class CommitteeStory {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private DocumentStore documents;

    private Sitting sitting;
    private Walk walk;

    @Test
    void aRecommendationIsPreparedVotedAndSignedAndTheCaseIsAnswered() throws Exception {
        theHandlerAsksTheCommittee();
        theSecretaryCallsASessionAndTheMembersAreInvited();
        aMemberRecusesAndNeverHearsOfTheCaseAgain();
        theSessionIsMovedAndEveryCalendarFollows();
        tooFewVotesAreRefusedAndNothingIsLost();
        theSecretaryEntersTheVotesOnThePageOfTheCase();
        bothSignAndTheMinutesAreADocument();
        theHandlerReadsTheRecommendationAndAnswers();
    }

    private void theHandlerAsksTheCommittee() {
        sitting = Sitting.founded(beans);
        walk = sitting.asked(Walk.begin(beans).examining());

        String status = Jsoup.parse(
                        Visitor.signedIn(port, "handler").open(casePage()).body())
                .select("#committee")
                .text();
        assertThat(status).contains("Posėdis dar nepaskirtas");
    }

    private void theSecretaryCallsASessionAndTheMembersAreInvited() {
        sitting.called(walk, "2026-12-03").postmanComes();

        DeliveredMail invitation = mailbox.last(mail(sitting.member(1)));
        assertThat(invitation.subject()).isEqualTo("Kvietimas į komisijos posėdį 2026 m. gruodžio 3 d. 10:00");
        assertThat(invitation.text()).contains(walk.number().value(), "Posėdžių salė");
        assertThat(invitation.text() + invitation.subject())
                .doesNotContain(walk.facts().client().name(), walk.facts().subject());
        assertThat(calendarOf(sitting.member(1)))
                .contains("METHOD:REQUEST", "SEQUENCE:0", "DTSTART:20261203T080000Z")
                .anyMatch(line -> line.startsWith("UID:"));
        Visitor member = Visitor.signedIn(port, sitting.member(1));
        assertThat(member.open("/sessions").body()).contains(walk.number().value());
    }

    private void aMemberRecusesAndNeverHearsOfTheCaseAgain() {
        String recused = sitting.member(2);
        walk.complete(
                Sitting.DECLARE,
                recused,
                Map.of("decision", "conflict", "ground", "nearRelative", "reason", "Pareiškėjas – pusbrolis."));
        walk.fire("serviceTask_inviteMembers");
        sitting.declared(walk, sitting.member(0), sitting.member(1), sitting.alternate())
                .postmanComes();

        Visitor visitor = Visitor.signedIn(port, recused);
        assertThat(visitor.open(casePage() + "/committee").statusCode()).isEqualTo(404);
        assertThat(visitor.open("/sessions").body())
                .doesNotContain(walk.number().value());
        DeliveredMail cancelled = mailbox.last(mail(recused));
        assertThat(cancelled.subject()).endsWith("dalyvauti nebereikia");
        assertThat(cancelled.text()).doesNotContain(walk.number().value());
        assertThat(calendarOf(recused))
                .contains("METHOD:CANCEL", "SEQUENCE:1")
                .contains(calendarOf(sitting.member(1)).stream()
                        .filter(line -> line.startsWith("UID:"))
                        .findFirst()
                        .orElseThrow());
        assertThat(calendarOf(recused))
                .noneMatch(line -> line.contains(walk.number().value()));
    }

    private void theSessionIsMovedAndEveryCalendarFollows() {
        Visitor secretary = Visitor.signedIn(port, "secretary");
        String tooLong = moved(secretary, "a".repeat(201));
        assertThat(Jsoup.parse(tooLong).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#place");
        moved(secretary, "Nuotoliu");
        walk.postmanComes();

        assertThat(mailbox.last(mail(sitting.member(0))).subject()).startsWith("Pasikeitė komisijos posėdis");
        assertThat(calendarOf(sitting.member(0)))
                .contains("SEQUENCE:2", "DTSTART:20261207T120000Z", "LOCATION:Nuotoliu");
        assertThat(walk.due("event_minutesOverdue"))
                .as("the term for the minutes moves along")
                .isAfter(beans.getBean(SessionDesk.class)
                        .sessionOf(sitting.review(walk).id())
                        .startsAt());
    }

    private String moved(Visitor secretary, String place) {
        return secretary
                .sendFrom(
                        casePage() + "/committee",
                        casePage() + "/committee/session",
                        Map.of("date", "2026-12-07", "time", "14:00", "place", place))
                .body();
    }

    private void tooFewVotesAreRefusedAndNothingIsLost() {
        sitting.met(walk);
        Visitor secretary = Visitor.signedIn(port, "secretary");
        String page = casePage() + "/committee";
        String refused = secretary
                .sendFrom(page, page + "/votes", Map.of("vote." + sitting.member(0), "FOR", "proposal", "Tenkinti."))
                .body();
        assertThat(Jsoup.parse(refused).select(".govuk-error-summary").text()).contains("kvorumui reikia 2");
        assertThat(Jsoup.parse(refused).select("#proposal").text()).isEqualTo("Tenkinti.");
    }

    private void theSecretaryEntersTheVotesOnThePageOfTheCase() {
        Visitor secretary = Visitor.signedIn(port, "secretary");
        String page = casePage() + "/committee";

        secretary.sendFrom(
                page,
                page + "/votes",
                Map.of(
                        "proposal",
                        "Sumažinti mokestį dešimtadaliu.",
                        "vote." + sitting.member(0),
                        Vote.FOR.name(),
                        "vote." + sitting.member(1),
                        Vote.AGAINST.name(),
                        "dissent." + sitting.member(1),
                        "Pakaktų perskaičiuoti šildymą.",
                        "vote." + sitting.alternate(),
                        Vote.FOR.name()));

        assertThat(Jsoup.parse(secretary.open(page).body()).select("main").text())
                .contains("Siūlymui pritarta", "Pakaktų perskaičiuoti šildymą.");
        sitting.held(walk);
    }

    private void bothSignAndTheMinutesAreADocument() throws Exception {
        sitting.signed(walk).fire("serviceTask_issueMinutes").postmanComes();

        DocumentCard minutes = documents.of(walk.number()).stream()
                .filter(document -> document.kind() == DocumentKind.COMMITTEE_MINUTES)
                .findFirst()
                .orElseThrow();
        String printed = Pdf.text(documents.open(walk.number(), minutes.id()).bytes());
        assertThat(printed)
                .contains(walk.number().value(), "Sumažinti mokestį dešimtadaliu.", "siūlymui pritarti")
                .contains(
                        "Narys " + sitting.member(0), "Narys " + sitting.alternate(), "Pakaktų perskaičiuoti šildymą.")
                .contains("Ieva Stankevičiūtė")
                .doesNotContain(sitting.member(2));
        Visitor member = Visitor.signedIn(port, sitting.member(0));
        assertThat(member.open(casePage()).statusCode()).isEqualTo(404);
    }

    private void theHandlerReadsTheRecommendationAndAnswers() {
        assertThat(mailbox.of("handler@atsakas.demo"))
                .anyMatch(mail -> mail.subject().equals("Byla " + walk.number() + ": komisija pateikė rekomendaciją"));
        walk.complete("userTask_examineComplaint", "handler", Map.of())
                .written()
                .complete("userTask_draftAnswer", "handler", Map.of());
        assertThat(walk.steps()).contains("userTask_approveAnswer");
    }

    private String casePage() {
        return "/cases/" + walk.number().address();
    }

    private static String mail(String login) {
        return login + "@atsakas.demo";
    }

    /** The lines of the last calendar file that came to the member. */
    private List<String> calendarOf(String login) {
        return mailbox.last(mail(login)).attachments().stream()
                .map(file -> new String(file.content(), UTF_8))
                .findFirst()
                .orElseThrow()
                .replace("\r\n ", "")
                .lines()
                .toList();
    }
}
