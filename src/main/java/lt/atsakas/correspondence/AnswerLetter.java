package lt.atsakas.correspondence;

import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.Representative;
import lt.atsakas.shared.HouseWords;
import org.jspecify.annotations.Nullable;

/** What the answer's template shows: everything that VAĮ 10(5) asks for, in words ready to print. */
record AnswerLetter(
        String title,
        CaseKind kind,
        Addressee addressee,
        Reference reference,
        LetterOpening opening,
        @Nullable Decision decision,
        List<TextBlock> findings,
        List<TextBlock> legalBasis,
        List<TextBlock> reasons,
        List<Point> points,
        @Nullable AppealKind appeal,
        List<String> appealBodies,
        Signer decider,
        @Nullable EmployeeCard author) {

    /** To whom the letter goes, and the lines under the name. */
    record Addressee(String name, List<String> lines) {

        static Addressee of(CaseFacts facts, HouseWords words) {
            Representative acting = facts.representative();
            String representative =
                    acting == null ? null : words.of("correspondence.letter.representative", acting.name());
            String box = facts.client().box();
            return new Addressee(
                    facts.client().name(),
                    Stream.of(
                                    representative,
                                    facts.client().address(),
                                    facts.client().email(),
                                    box == null ? null : words.of("correspondence.letter.box", box))
                            .flatMap(Stream::ofNullable)
                            .filter(line -> !line.isBlank())
                            .toList());
        }
    }

    /** One thing that was asked, and the reply. */
    record Point(String asked, List<TextBlock> reply) {}

    /** Date and number of the letter, and of what it answers. */
    record Reference(boolean preview, String date, String number, String receivedOn, String caseNumber) {}

    /** Who decided, as whose deputy if anybody's, and when; without a moment where nobody had to decide. */
    record Signer(
            String name,
            String position,
            @Nullable String inPlaceOf,
            @Nullable String approvedAt) {}
}
