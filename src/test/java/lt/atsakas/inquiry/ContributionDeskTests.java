package lt.atsakas.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.contribution.Asking;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseAlreadyClosed;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who may ask, whom and until when, and what the asked get to see. */
@AtsakasTest
class ContributionDeskTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ContributionDesk contributions;

    @Autowired
    private InquiryDesk inquiries;

    @Autowired
    private ReplyDesk replies;

    @Autowired
    private DocumentStore documents;

    private Asking asking;

    @BeforeEach
    void take() {
        asking = new Asking(beans);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler2", "unithead", "director", "registrar", "otherhead", "admin"})
    void nobodyButTheHandlerAsks(String login) {
        Walk walk = Walk.begin(beans).examining();

        assertThatThrownBy(() -> asking.ask(walk, login, "nuoma", "2026-11-30", Set.of()))
                .isInstanceOf(NotYoursToInquire.class);
        assertThat(asking.of(walk)).isEmpty();
    }

    @Test
    void theHandlerAsksAfterDeclaringToBeImpartialAndBeforeTheAnswerLeaves() {
        Walk early = Walk.begin(beans).assigned();
        Walk recused = new Recusing(beans).own(Walk.begin(beans).examining(), "handler");
        Walk issued = Walk.begin(beans).issued();
        Walk closed = Walk.begin(beans).issued().postmanComes().fire("serviceTask_closeCase");

        assertThat(List.of(early, recused))
                .allSatisfy(walk -> assertThatThrownBy(() -> asking.asked(walk)).isInstanceOf(NotYoursToInquire.class));
        assertThatThrownBy(() -> asking.asked(issued)).isInstanceOf(AnswerOnItsWay.class);
        assertThatThrownBy(() -> asking.asked(closed)).isInstanceOf(CaseAlreadyClosed.class);
        asking.asked(Walk.begin(beans).drafting());
        asking.asked(Walk.begin(beans).approving());
    }

    @Test
    void theCasesOwnUnitIsNotAskedNorOneThatDoesNotExist() {
        Walk walk = Walk.begin(beans).examining();

        assertThat(contributions.askable(walk.facts()))
                .extracting(unit -> unit.code().value())
                .contains("nuoma", "finansai")
                .doesNotContain("bustas");
        assertThatThrownBy(() -> asking.ask(walk, "handler", "bustas", "2026-11-30", Set.of()))
                .isInstanceOf(UnitNotAsked.class);
        assertThatThrownBy(() -> asking.ask(walk, "handler", "kosmosas", "2026-11-30", Set.of()))
                .isInstanceOf(UnitNotAsked.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, notAhead", "2026-11-20, notAhead", "2026-11-28, notWorking"})
    void aDayThatCannotBeIsRefused(String day, String why) {
        Walk walk = Walk.begin(beans).examining();

        assertThatThrownBy(() -> asking.asked(walk, day))
                .isInstanceOf(InquiryDayUnfit.class)
                .hasMessage("inquiry.day." + why);
    }

    @Test
    void theHousesTermIsOffered() {
        Walk walk = Walk.begin(beans).examining();

        assertThat(contributions.usualDay(walk.facts())).isEqualTo("2026-11-30");
    }

    @Test
    void theAskedReadTheQuestionUntilItIsSettledAndOnlyTheDocumentsShownWithIt() {
        Walk walk = Walk.begin(beans).examining();
        DocumentId shown = added(walk, "sutartis.txt").id();
        DocumentId hidden = added(walk, "diagnoze.txt").id();
        InquiryId id = asking.ask(walk, "handler", "nuoma", "2026-11-30", Set.of(shown));
        InquiryCard asked = inquiries.open(id, person("otherhead"));

        assertThat(inquiries.mayReadPapers(asked, person("otherhead"))).isTrue();
        assertThat(inquiries.papersOf(asked, false))
                .extracting(DocumentCard::id)
                .containsExactly(shown)
                .doesNotContain(hidden);
        for (String other : List.of("member3", "registrar", "handler2", "admin")) {
            assertThatThrownBy(() -> inquiries.open(id, person(other))).isInstanceOf(NotFound.class);
        }

        walk.complete(Asking.CONTRIBUTE, "otherhead", Asking.passOnTo("member3"))
                .complete(Asking.CONTRIBUTE, "member3", Asking.REPLY);

        assertThatThrownBy(() -> inquiries.open(id, person("otherhead"))).isInstanceOf(NotFound.class);
        assertThat(inquiries.mayReadPapers(inquiries.open(id, person("member3")), person("member3")))
                .as("they read their own words and no document any more")
                .isFalse();
        assertThat(inquiries.mayReadPapers(inquiries.open(id, person("unithead")), person("unithead")))
                .isTrue();
    }

    @Test
    void aDocumentOfAnotherCaseIsNotShown() {
        Walk walk = Walk.begin(beans).examining();
        DocumentId elsewhere = added(Walk.begin(beans).examining(), "kito.txt").id();

        assertThatThrownBy(() -> asking.ask(walk, "handler", "nuoma", "2026-11-30", Set.of(elsewhere)))
                .isInstanceOf(DocumentNotOfCase.class);
        assertThat(asking.of(walk)).isEmpty();
    }

    @Test
    void filesComeWithTheReplyAndAreDocumentsOfTheCase() {
        Walk walk = asking.asked(Walk.begin(beans).examining());
        InquiryCard asked = asking.last(walk);
        var file = documents.shelve("pranesimas.txt", content("Pranešimas"));

        assertThatThrownBy(() -> replies.enclose(asked.id(), List.of(file), person("member3")))
                .isInstanceOf(NotYoursToReply.class);
        replies.enclose(asked.id(), List.of(file), person("otherhead"));
        walk.complete(Asking.CONTRIBUTE, "otherhead", Asking.REPLY);

        assertThat(inquiries.papersOf(asked, true))
                .extracting(DocumentCard::kind)
                .containsExactly(DocumentKind.CONTRIBUTION);
        assertThatThrownBy(() -> replies.enclose(asked.id(), List.of(file), person("otherhead")))
                .isInstanceOf(InquiryAlreadySettled.class);
    }

    @Test
    void nothingWrittenOrTooMuchIsRefused() {
        Walk walk = asking.asked(Walk.begin(beans).examining());
        InquiryId id = asking.last(walk).id();

        assertThatThrownBy(() -> replies.contribute(id, "  ", person("otherhead")))
                .hasMessage("inquiry.text.missing");
        assertThatThrownBy(() -> replies.contribute(id, "x".repeat(4001), person("otherhead")))
                .hasMessage("inquiry.text.tooLong");
    }

    @Test
    void onlyTheHandlerTakesAQuestionBackAndOnlyOnce() {
        Walk walk = asking.asked(Walk.begin(beans).examining());
        InquiryId id = asking.last(walk).id();

        assertThatThrownBy(() -> inquiries.withdraw(id, person("otherhead"))).isInstanceOf(NotYoursToInquire.class);
        inquiries.withdraw(id, person("handler"));
        assertThatThrownBy(() -> inquiries.withdraw(id, person("handler"))).isInstanceOf(InquiryAlreadySettled.class);
    }

    @Test
    void withAnotherHandlerTheQuestionStaysAndTheNewOneIsNotAsked() {
        Walk walk = asking.asked(Walk.begin(beans).examining());

        new Recusing(beans).own(walk, "handler");
        walk.complete("userTask_decideRecusal", "unithead", Map.of("decision", "uphold"))
                .complete("userTask_assignHandler", "unithead", Map.of("handler", "handler2"))
                .complete("userTask_confirmImpartiality", "handler2", Map.of("decision", "noConflict"))
                .complete(Asking.CONTRIBUTE, "otherhead", Asking.REPLY);

        assertThat(inquiries.open(asking.last(walk).id(), person("handler2")).reply())
                .isNotNull();
        assertThatThrownBy(() -> inquiries.open(asking.last(walk).id(), person("handler")))
                .isInstanceOf(NotFound.class);
    }

    private DocumentCard added(Walk walk, String name) {
        return documents.add(
                walk.number(), DocumentKind.SCAN, name, content("Tekstas"), Actor.employee(person("handler")));
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static EmployeeId person(String login) {
        return new EmployeeId(login);
    }
}
