package lt.atsakas.registry;

import static java.util.stream.Collectors.toCollection;
import static lt.atsakas.registry.LikeCase.Reason.SAME_ADDRESS;
import static lt.atsakas.registry.LikeCase.Reason.SAME_PERSON;
import static lt.atsakas.registry.LikeCase.Reason.SIMILAR_TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lt.atsakas.intake.Submission;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test has a place and a story of its own. */
@AtsakasTest
class LikeCasesTests {

    private static final Circle ALL = new Circle(true, Set.of(), Set.of(), Set.of(), Set.of());
    private static final String ELSEWHERE = "Visai kitur " + System.nanoTime();

    @Autowired
    private LikeCases cases;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Complaints complaints;

    private String own;
    private String story;
    private CaseNumber number;

    @BeforeEach
    void registerACase() {
        own = Long.toString(System.nanoTime(), 36);
        story = "Rūsyje " + own + " kvepia pelėsiu, o durys į jį išlaužtos jau antrą savaitę.";
        number = register(client("zuikis" + own + "@pastas.lt", "Uosių g. " + own), story);
    }

    @Test
    void theSamePersonIsKnownByTheirMailbox() {
        assertThat(reasons(client("Zuikis" + own + "@pastas.lt", ELSEWHERE), "Kas kita."))
                .contains(Set.of(SAME_PERSON));
    }

    @Test
    void theSameAddressIsTheSameHoweverItIsWritten() {
        assertThat(reasons(client(null, "uosių g " + own + ","), "Kas kita."))
                .contains(Set.of(SAME_PERSON, SAME_ADDRESS));
        assertThat(reasons(new Client(ClientKind.PERSON, "Kitas", null, null, "Uosių g." + own), "Kas kita."))
                .contains(Set.of(SAME_ADDRESS));
    }

    @Test
    void theSameStoryInOtherWordsIsSimilar() {
        String retold = "Rusyje " + own + " kvepia pelesiu, durys i ji islauztos antra savaite!";

        assertThat(reasons(new Client(ClientKind.PERSON, "Kitas", null, null, ELSEWHERE), retold))
                .contains(Set.of(SIMILAR_TEXT));
    }

    @Test
    void ofManyAlikeTheNewestAreShownAndAlwaysInOneOrder() {
        List<CaseNumber> later = IntStream.range(0, 8)
                .mapToObj(each -> register(client("zuikis" + own + "@pastas.lt", "Uosių g. " + own), story))
                .collect(toCollection(ArrayList::new));

        List<CaseNumber> shown = hints();

        later.add(number);
        assertThat(shown).hasSize(6).isSubsetOf(later).isEqualTo(hints());
        assertThat(shown)
                .isSortedAccordingTo(Comparator.comparing(CaseNumber::value).reversed());
    }

    @Test
    void theMoreAlikeStandsBeforeTheNewer() {
        Client other = new Client(ClientKind.PERSON, "Kitas", "kitas" + own + "@pastas.lt", null, "Uosių g. " + own);
        CaseNumber newer = register(other, "Visai kas kita: " + own);

        assertThat(hints()).containsSubsequence(number, newer);
    }

    @Test
    void aMailboxThatIsOnlyBegunIsNobodys() {
        assertThat(reasons(client("pastas.lt", ELSEWHERE), "Kas kita.")).isEmpty();
    }

    @Test
    void whatIsHiddenIsNoHint() {
        assertThat(cases.of(
                        client("zuikis" + own + "@pastas.lt", ELSEWHERE), "Rūsys", story, ALL.hiding(Set.of(number))))
                .noneMatch(like -> like.number().equals(number));
    }

    @Test
    void anEndedCaseIsAHintToo() {
        registry.close(number, Outcome.WITHDRAWN, Actor.system());

        assertThat(cases.of(client("zuikis" + own + "@pastas.lt", ELSEWHERE), "", "", ALL))
                .anySatisfy(like -> {
                    assertThat(like.number()).isEqualTo(number);
                    assertThat(like.closed()).isTrue();
                });
    }

    @Test
    void nothingKnownIsLikeNothing() {
        assertThat(cases.of(new Client(ClientKind.PERSON, "", null, null, null), "", "", ALL))
                .isEmpty();
    }

    private List<CaseNumber> hints() {
        return cases.of(client("zuikis" + own + "@pastas.lt", "Uosių g. " + own), "Rūsys", story, ALL).stream()
                .map(LikeCase::number)
                .toList();
    }

    private Optional<Set<LikeCase.Reason>> reasons(Client client, String text) {
        return cases.of(client, "Rūsys", text, ALL).stream()
                .filter(like -> like.number().equals(number))
                .map(LikeCase::reasons)
                .findFirst();
    }

    private Client client(@Nullable String email, String address) {
        return new Client(ClientKind.PERSON, "Zuikis " + own, email, null, address);
    }

    private CaseNumber register(Client client, String text) {
        Submission like = complaints.submission();
        return complaints
                .file(new Submission(
                        like.channel(),
                        client,
                        null,
                        like.needs(),
                        like.language(),
                        "Rūsys",
                        text,
                        like.replyBy(),
                        null,
                        List.of(),
                        like.by()))
                .caseNumber();
    }
}
