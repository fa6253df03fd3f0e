package lt.atsakas.process.committeereview;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lt.atsakas.committee.AgendaGrewMeanwhile;
import lt.atsakas.committee.Declaration;
import lt.atsakas.committee.Participant;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A session that moves takes along what is on its agenda, holds all of it and touches nothing else. */
@AtsakasTest
class MovedAgendaTests {

    private static final String DAY = "2026-12-03";
    private static final Instant AS_CALLED = Instant.parse("2026-12-03T08:00:00Z");
    private static final String LATER = "2026-12-08T08:00:00Z";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private Sitting sitting;
    private Walk one;

    @BeforeEach
    void calledForTheThird() {
        sitting = Sitting.founded(beans);
        one = sitting.called(sitting.asked(Walk.begin(beans).examining()), DAY);
    }

    @Test
    void aCaseCalledIntoTheSessionWhileItMovesIsSeenBeforeItMovesToo() {
        Walk joining = sitting.asked(Walk.begin(beans).examining());

        CompletableFuture<Void> moving = requireNonNull(transaction.execute(open -> {
            sitting.planned(joining, DAY);
            CompletableFuture<Void> beside = CompletableFuture.runAsync(() -> sitting.moved(one, LATER, false));
            await().until(() -> beside.isDone() || somebodyWaits());
            return beside;
        }));

        assertThatThrownBy(moving::join).hasCauseInstanceOf(AgendaGrewMeanwhile.class);
        assertThat(sitting.starts(one)).isEqualTo(AS_CALLED);
        sitting.moved(one, LATER, false);
        assertThat(sitting.starts(joining)).isEqualTo(Instant.parse(LATER));
    }

    @Test
    void aCaseThatMovesAloneWaitsForNoOther() {
        Walk other = sitting.called(sitting.asked(Walk.begin(beans).examining()), DAY);

        transaction.executeWithoutResult(open -> {
            beans.getBean(CaseHold.class).take(other.number());
            CompletableFuture.runAsync(() -> sitting.moved(one, LATER, true))
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
        });

        assertThat(sitting.starts(one)).isEqualTo(Instant.parse(LATER));
        assertThat(sitting.starts(other)).isEqualTo(AS_CALLED);
    }

    @Test
    void whoeverMovesASessionDoesNotWaitForTheSeatsOfOthers() {
        Sitting others = Sitting.withoutAlternates(beans);
        Walk elsewhere = others.called(others.asked(Walk.begin(beans).examining()), "2026-12-04");
        putDownAsAway(others, elsewhere);
        putDownAsAway(sitting, one);

        sitting.moved(one, LATER, false);

        assertThat(isOut(sitting, one))
                .as("back on the day of the moved session")
                .isFalse();
        assertThat(isOut(others, elsewhere)).as("is for the next round").isTrue();
    }

    /** As if an absence had emptied the first seat that no longer is. */
    private void putDownAsAway(Sitting among, Walk walk) {
        database.sql("update committee.participant set declaration = 'UNAVAILABLE', away = true where employee = ?")
                .param(among.member(0))
                .update();
        assertThat(isOut(among, walk)).isTrue();
    }

    private static boolean isOut(Sitting among, Walk walk) {
        return among.participants(walk).stream()
                .filter(one -> one.employee().value().equals(among.member(0)))
                .map(Participant::declaration)
                .anyMatch(said -> said == Declaration.UNAVAILABLE);
    }

    private boolean somebodyWaits() {
        return database.sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }
}
