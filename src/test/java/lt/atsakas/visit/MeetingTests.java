package lt.atsakas.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.junit.jupiter.api.Test;

/** What can become of a meeting, and what its client is to learn of it. */
class MeetingTests {

    private static final EmployeeId HANDLER = new EmployeeId("handler");
    private static final Instant BEFORE = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant START = Instant.parse("2026-12-02T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-03T08:00:00Z");
    private static final MeetingReport REPORT = new MeetingReport(MeetingOutcome.HELD, "Jonė", "Šalta.");

    @Test
    void theClientLearnsOnceThatItIsPlannedAndOnceOfEachChange() {
        Meeting meeting = meeting();
        assertThat(meeting.untold(BEFORE)).contains(MeetingNews.PLANNED);

        meeting.tell("1");
        assertThat(meeting.untold(BEFORE)).isEmpty();
        meeting.move(new MeetingMove(meeting.card().id(), 0, LATER, "Kabinetas", false, HANDLER), BEFORE);
        assertThat(meeting.untold(BEFORE)).contains(MeetingNews.MOVED);
        meeting.tell("2");
        meeting.cancel(HANDLER, BEFORE);

        assertThat(meeting.untold(BEFORE)).contains(MeetingNews.CANCELLED);
        assertThat(meeting.card().changes()).isEqualTo(2);
        meeting.tell("3");
        assertThat(meeting.untold(BEFORE)).isEmpty();
    }

    @Test
    void whoeverWasNotToldOfItIsNotToldThatItIsCancelledAndHearsOfTheLastTimeAlone() {
        Meeting moved = meeting();
        moved.move(new MeetingMove(moved.card().id(), 0, LATER, "Kabinetas", false, HANDLER), BEFORE);
        Meeting cancelled = meeting();
        cancelled.cancel(HANDLER, BEFORE);

        assertThat(moved.untold(BEFORE)).contains(MeetingNews.PLANNED);
        assertThat(cancelled.untold(BEFORE)).isEmpty();
        assertThat(meeting().untold(START)).as("it has begun meanwhile").isEmpty();
    }

    @Test
    void whoeverHasSeenItBeforeAnotherMoveDoesNotMoveIt() {
        Meeting meeting = meeting();
        MeetingMove first = new MeetingMove(meeting.card().id(), 0, LATER, "Kabinetas", false, HANDLER);
        meeting.move(first, BEFORE);

        assertThatThrownBy(() -> meeting.move(first, BEFORE)).isInstanceOf(MeetingMovedElsewhere.class);
        meeting.move(new MeetingMove(meeting.card().id(), 1, START, "Kieme", false, HANDLER), BEFORE);

        assertThat(meeting.card().place()).isEqualTo("Kieme");
    }

    @Test
    void onceItHasBegunItIsReportedAndNotBefore() {
        Meeting meeting = meeting();

        assertThatThrownBy(() -> meeting.report(REPORT, HANDLER, BEFORE)).isInstanceOf(MeetingNotBegun.class);
        assertThatThrownBy(() -> meeting.cancel(HANDLER, START)).isInstanceOf(MeetingBegun.class);
        assertThatThrownBy(
                        () -> meeting.move(new MeetingMove(meeting.card().id(), 0, LATER, "x", false, HANDLER), START))
                .isInstanceOf(MeetingBegun.class);
        meeting.report(REPORT, HANDLER, START);

        assertThat(meeting.card().report()).isEqualTo(REPORT);
        assertThatThrownBy(() -> meeting.report(REPORT, HANDLER, LATER)).isInstanceOf(MeetingAlreadySettled.class);
    }

    @Test
    void theSameReportThatComesTwiceIsKnownAgain() {
        Meeting meeting = meeting();
        meeting.report(new MeetingReport(MeetingOutcome.HELD, "Jonė", "Šalta.\r\nDrėgna. "), HANDLER, START);
        MeetingReport again = new MeetingReport(MeetingOutcome.HELD, " Jonė", "Šalta.\r\nDrėgna. ");

        assertThat(meeting.card().isReported(again, HANDLER)).isTrue();
        assertThat(meeting.card().isReported(again, new EmployeeId("handler2"))).isFalse();
        assertThat(meeting.card().isReported(REPORT, HANDLER)).isFalse();
        assertThat(meeting().card().isReported(REPORT, HANDLER)).isFalse();
    }

    @Test
    void withTheCaseItIsCancelledOrStaysWithoutAReport() {
        Meeting ahead = meeting();
        ahead.end(BEFORE);
        Meeting begun = meeting();
        begun.end(LATER);

        assertThat(ahead.card().state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(begun.card().state()).isEqualTo(MeetingState.UNREPORTED);
        assertThat(begun.card().settledBy()).isNull();
    }

    @Test
    void whatIsMissingOrTooLongIsNamed() {
        Meeting meeting = meeting();

        assertThatThrownBy(() -> meeting.report(new MeetingReport(MeetingOutcome.HELD, " ", "x"), HANDLER, START))
                .isInstanceOfSatisfying(
                        MeetingTextUnfit.class,
                        unfit -> assertThat(unfit.field()).isEqualTo("attended"));
        assertThatThrownBy(() ->
                        meeting.report(new MeetingReport(MeetingOutcome.HELD, "x", "x".repeat(4001)), HANDLER, START))
                .isInstanceOfSatisfying(
                        MeetingTextUnfit.class,
                        unfit -> assertThat(unfit.arguments()).containsExactly("4000", "4001"));
        assertThat(meeting.card().isPlanned()).isTrue();
    }

    private static Meeting meeting() {
        return new Meeting(
                new NewMeeting(
                        new CaseNumber("4.17-26/1"),
                        MeetingKind.HOME_VISIT,
                        START,
                        "Namuose",
                        "Šilumai",
                        false,
                        HANDLER),
                BEFORE);
    }
}
