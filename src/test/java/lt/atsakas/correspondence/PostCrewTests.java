package lt.atsakas.correspondence;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import lt.atsakas.registry.CaseNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostCrewTests {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final PostCrew crew = new PostCrew(new PostSettings(
            true,
            null,
            null,
            List.of(Duration.ofMinutes(1)),
            Duration.ofMinutes(1),
            Duration.ofHours(4),
            Duration.ofMinutes(10),
            20,
            2,
            Duration.ZERO));

    private final List<OutgoingLetter> letters =
            IntStream.range(0, 20).mapToObj(i -> letter(i % 5)).toList();

    @AfterEach
    void goHome() {
        crew.destroy();
    }

    @Test
    void carriesTwoBagsAtTheSameTime() {
        CyclicBarrier both = new CyclicBarrier(2);

        boolean goOn = crew.carry(letters, bag -> meets(both));

        assertThat(goOn).isTrue();
    }

    @Test
    void keepsTheLettersOfACaseTogetherAndInOrder() {
        ConcurrentLinkedQueue<List<OutgoingLetter>> bags = new ConcurrentLinkedQueue<>();

        crew.carry(letters, bags::add);

        assertThat(bags).hasSize(2).flatExtracting(bag -> bag).containsExactlyInAnyOrderElementsOf(letters);
        letters.stream()
                .collect(groupingBy(OutgoingLetter::caseNumber))
                .forEach((number, inOrder) -> assertThat(bags)
                        .anySatisfy(bag -> assertThat(bag.stream()
                                        .filter(letter -> letter.caseNumber().equals(number)))
                                .containsExactlyElementsOf(inOrder)));
    }

    @Test
    void goesOnOnlyWhenEveryWalkSaysSo() {
        Predicate<List<OutgoingLetter>> oneMeetsAClosedDoor =
                bag -> bag.stream().noneMatch(letter -> letter.caseNumber().equals(number(0)));

        assertThat(crew.carry(letters, oneMeetsAClosedDoor)).isFalse();
        assertThat(crew.carry(List.of(), bag -> false)).isTrue();
    }

    @Test
    void tellsWhenAWalkBreaksOff() {
        assertThatThrownBy(() -> crew.carry(letters, bag -> {
                    throw new IllegalArgumentException("no paper");
                }))
                .hasStackTraceContaining("no paper");
    }

    private static boolean meets(CyclicBarrier both) {
        try {
            both.await(10, TimeUnit.SECONDS);
            return true;
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }

    private static CaseNumber number(int caseOf) {
        return new CaseNumber("4.17-26/" + (caseOf + 1));
    }

    private static OutgoingLetter letter(int caseOf) {
        return new OutgoingLetter(
                LetterId.random(),
                number(caseOf),
                "occasion",
                OutgoingLetter.CLIENT,
                LetterKind.NOTICE,
                LetterChannel.EMAIL,
                "jonas@example.lt",
                "Tema",
                "Tekstas",
                null,
                null,
                null,
                null,
                LetterState.WAITING,
                1,
                NOW,
                null,
                null,
                null,
                null,
                null);
    }
}
