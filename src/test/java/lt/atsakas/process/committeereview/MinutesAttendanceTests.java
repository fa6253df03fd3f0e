package lt.atsakas.process.committeereview;

import static lt.atsakas.process.committeereview.Sitting.DECLARE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import lt.atsakas.committee.MinutesDesk;
import lt.atsakas.committee.Vote;
import lt.atsakas.committee.VoteSheet;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The minutes say who was there, who stood in for whom was not, and who was not and why; never a word of the barred. */
@AtsakasTest
class MinutesAttendanceTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoIsAbsentAndWhoStandsInIsPrintedWithTheReason() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = called(sitting);
        walk.complete(DECLARE, sitting.member(0), Map.of("decision", "unavailable"))
                .fire("serviceTask_inviteMembers");
        sitting.declared(walk, sitting.member(1), sitting.member(2), sitting.alternate());

        String minutes = minutes(sitting, walk, sitting.member(2), sitting.alternate());

        assertThat(minutes)
                .contains("Dalyvavo Narys " + sitting.member(2) + ", Specialistas Narys " + sitting.alternate()
                        + ", Specialistas, pakaitinis narys (-ė) vietoj nedalyvavusio nario")
                .contains("Nedalyvavo Narys " + sitting.member(0)
                        + ", Specialistas – iš anksto pranešta, kad dalyvauti negalės Narys " + sitting.member(1)
                        + ", Specialistas – neatvyko Balsavo 2");
    }

    @Test
    void whoNeverAnsweredIsPrintedAndSoIsAnAlternateWhoDidNotCome() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = called(sitting);
        sitting.declared(walk, sitting.member(0), sitting.member(1))
                .fire("event_alternatesDue")
                .fire("serviceTask_inviteMembers");
        sitting.declared(walk, sitting.alternate()).fire("event_sessionBegins");

        String minutes = minutes(sitting, walk, sitting.member(0), sitting.member(1));

        assertThat(minutes)
                .contains("Nedalyvavo Narys " + sitting.member(2)
                        + ", Specialistas – į kvietimą neatsakė ir neatvyko Narys " + sitting.alternate()
                        + ", Specialistas, pakaitinis narys (-ė) – neatvyko Balsavo 2");
    }

    @Test
    void theBarredAreNotAmongTheAbsentAndNobodyAbsentIsNoHeading() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = called(sitting);
        new Recusing(beans).raisedBy("director", walk, sitting.member(0));
        walk.complete(DECLARE, "secretary", Map.of("decision", "unavailable"));
        sitting.declared(walk, sitting.member(1), sitting.member(2));

        String minutes = minutes(sitting, walk, sitting.member(1), sitting.member(2));

        assertThat(minutes)
                .contains("Dalyvavo Narys " + sitting.member(1))
                .doesNotContain(sitting.member(0), "Nedalyvavo");
    }

    private Walk called(Sitting sitting) {
        return sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-07");
    }

    private String minutes(Sitting sitting, Walk walk, String... present) {
        beans.getBean(MinutesDesk.class)
                .record(
                        sitting.review(sitting.met(walk)).id(),
                        new VoteSheet(
                                "Tenkinti.",
                                Arrays.stream(present).collect(Collectors.toMap(EmployeeId::new, one -> Vote.FOR)),
                                Map.of()),
                        new EmployeeId("secretary"));
        sitting.signed(sitting.held(walk)).fire("serviceTask_issueMinutes");
        DocumentStore documents = beans.getBean(DocumentStore.class);
        return documents.of(walk.number()).stream()
                .filter(document -> document.kind() == DocumentKind.COMMITTEE_MINUTES)
                .map(document -> documents.open(walk.number(), document.id()).bytes())
                .map(Pdf::text)
                .map(text -> text.replace("• ", ""))
                .findFirst()
                .orElseThrow();
    }
}
