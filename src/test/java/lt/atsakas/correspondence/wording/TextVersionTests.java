package lt.atsakas.correspondence.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import org.junit.jupiter.api.Test;

/** Who may do what with a version, and when. */
class TextVersionTests {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final EmployeeId OWNER = new EmployeeId("owner");
    private static final EmployeeId OTHER = new EmployeeId("other");
    private static final EmployeeId APPROVER = new EmployeeId("approver");
    private static final TextName NAME = TextName.lithuanian(LetterText.REFUSAL);
    private static final LetterWords WORDS = new LetterWords("a", "b", "c", "d");

    private final TextVersion text = new TextVersion(NAME, 1, 0, WORDS).begun(OWNER, AT);

    @Test
    void isReleasedBySomebodyWhoIsNoneOfItsAuthors() {
        text.write(WORDS, OTHER, AT);
        text.propose(List.of(), null, OWNER, AT);

        assertThatThrownBy(() -> text.release(List.of(), OWNER, AT)).isInstanceOf(OwnText.class);
        assertThatThrownBy(() -> text.release(List.of(), OTHER, AT)).isInstanceOf(OwnText.class);
        text.release(List.of(), APPROVER, AT);

        assertThat(text.card().state()).isEqualTo(TextState.RELEASED);
        assertThat(text.card().authors()).containsExactlyInAnyOrder(OWNER, OTHER);
        assertThat(text.card().steps())
                .extracting(TextCard.Step::what)
                .containsExactly("BEGUN", "WRITTEN", "PROPOSED", "RELEASED");
    }

    @Test
    void whoeverReturnedItAndWroteThenIsAnAuthorToo() {
        text.propose(List.of(), null, OWNER, AT);
        text.returnToAuthor("Aiškiau", APPROVER, AT);
        text.write(WORDS, APPROVER, AT);
        text.propose(List.of(), null, OWNER, AT);

        assertThatThrownBy(() -> text.release(List.of(), APPROVER, AT)).isInstanceOf(OwnText.class);
    }

    @Test
    void isNotProposedNorReleasedWithFaults() {
        List<TextFault> faults = List.of(new TextFault(TextPart.MAIL, TextFault.Kind.EMPTY, ""));
        assertThatThrownBy(() -> text.propose(faults, null, OWNER, AT)).isInstanceOf(TextUnfit.class);
        text.propose(List.of(), null, OWNER, AT);

        assertThatThrownBy(() -> text.release(faults, APPROVER, AT)).isInstanceOf(TextUnfit.class);
    }

    @Test
    void isNeverChangedOnceItIsProposedReleasedOrDiscarded() {
        text.propose(List.of(), null, OWNER, AT);
        assertThatThrownBy(() -> text.write(WORDS, OWNER, AT)).isInstanceOf(TextMovedOn.class);
        assertThatThrownBy(() -> text.discard(OWNER, AT)).isInstanceOf(TextMovedOn.class);
        text.takeBack(OWNER, AT);
        assertThatThrownBy(() -> text.release(List.of(), APPROVER, AT)).isInstanceOf(TextMovedOn.class);
        text.discard(OWNER, AT);

        assertThatThrownBy(() -> text.write(WORDS, OWNER, AT)).isInstanceOf(TextMovedOn.class);
        assertThatThrownBy(() -> text.propose(List.of(), null, OWNER, AT)).isInstanceOf(TextMovedOn.class);
    }
}
