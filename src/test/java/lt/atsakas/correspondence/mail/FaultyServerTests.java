package lt.atsakas.correspondence.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import lt.atsakas.correspondence.Carrier;
import lt.atsakas.correspondence.Delivery;
import lt.atsakas.correspondence.Envelope;
import lt.atsakas.correspondence.mail.FaultyServer.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one trip says of each fault of a mail server. */
@Timeout(30)
class FaultyServerTests {

    @ParameterizedTest
    @EnumSource(names = {"REFUSES_TO_TALK", "HANGS_AT_THE_DOOR"})
    void aServerThatDoesNotTalkCannotBeReached(Fault fault) {
        try (FaultyServer server = FaultyServer.playing(fault);
                Carrier.Trip trip = server.carrier().setOut()) {
            assertThat(trip.deliver(letter("1"))).isInstanceOf(Delivery.Unreachable.class);
            assertThat(trip.isOver()).isTrue();
            assertThat(server.taken()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DROPS_BEFORE_DATA", "DROPS_WITHIN_DATA", "DROPS_AFTER_DATA", "HANGS_AFTER_DATA"})
    void aMailThatTheServerDidNotAnswerForIsTriedAgainAndTheNextOneLeaves(Fault fault) {
        try (FaultyServer server = FaultyServer.playing(fault);
                Carrier.Trip trip = server.carrier().setOut()) {
            boolean had = fault.name().endsWith("AFTER_DATA");

            assertThat(trip.deliver(letter("1"))).isInstanceOf(Delivery.TryLater.class);
            assertThat(server.taken()).hasSize(had ? 1 : 0);
            assertThat(trip.deliver(letter("2"))).isInstanceOf(Delivery.Accepted.class);
            assertThat(server.taken()).hasSize(had ? 2 : 1);
        }
    }

    @Test
    void keepsWhatTheServerSaidAsTheProof() {
        try (FaultyServer server = FaultyServer.playing();
                Carrier.Trip trip = server.carrier().setOut()) {
            assertThat(trip.deliver(letter("1"))).isEqualTo(new Delivery.Accepted("250 2.0.0 taken as 1"));
        }
    }

    @Test
    void asksAServerThatGivesReportsForThem() {
        try (FaultyServer server = FaultyServer.playing();
                Carrier.Trip trip = server.carrier().setOut()) {
            trip.deliver(letter("letter-1"));

            assertThat(server.said())
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("MAIL FROM:<info@vmb.lt>")
                            .contains("RET=HDRS", "ENVID=letter-1@atsakas"))
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("RCPT TO:<ona@pastas.lt>")
                            .contains("NOTIFY=")
                            .contains("FAILURE", "DELAY")
                            .doesNotContain("SUCCESS"));
        }
    }

    @Test
    void asksNothingOfAServerThatGivesNone() {
        try (FaultyServer server = FaultyServer.withoutReports();
                Carrier.Trip trip = server.carrier().setOut()) {
            assertThat(trip.deliver(letter("1"))).isInstanceOf(Delivery.Accepted.class);

            assertThat(server.said()).noneMatch(line -> line.matches(".*(ENVID|NOTIFY|RET=).*"));
        }
    }

    private static Envelope letter(String name) {
        return new Envelope(
                "<" + name + "@atsakas>",
                Instant.parse("2026-12-10T08:00:00Z"),
                new Envelope.Sender("SĮ „Vilniaus miesto būstas“", "info@vmb.lt"),
                "ona@pastas.lt",
                "Atsakymas",
                "Laba diena.",
                "<p>Laba diena.</p>",
                null,
                List.of());
    }
}
