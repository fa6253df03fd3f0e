package lt.atsakas.inquiry;

import static java.util.stream.Collectors.joining;
import static lt.atsakas.shared.LithuanianDates.DATES;

import java.util.ArrayList;
import java.util.List;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.BodyLetter;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.correspondence.OfficialLetter.Heading;
import lt.atsakas.correspondence.OfficialLetter.Part;
import lt.atsakas.correspondence.OfficialLetter.Topic;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.forwarding.BodyCard;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Writes the letters to a body that is asked: the question with its documents, and the one that chases it. */
@Component
class BodyQuestionWords {

    private final HouseWords words;
    private final AssignmentDesk assignment;

    BodyQuestionWords(HouseWords words, AssignmentDesk assignment) {
        this.words = words;
        this.assignment = assignment;
    }

    BodyLetter question(InquiryCard asked, BodyCard to, List<DocumentCard> shown) {
        List<Part> parts = new ArrayList<>(parts(asked, words.of("inquiry.letter.bodyTerm", day(asked))));
        if (!shown.isEmpty()) {
            String files = shown.stream().map(file -> "- " + file.fileName()).collect(joining("\n"));
            parts.add(new Part(Heading.ENCLOSED, files));
        }
        OfficialLetter question = new OfficialLetter(
                asked.caseNumber(),
                BodyQuestionDesk.OCCASION + asked.id(),
                Topic.BODY_QUESTION,
                String.valueOf(asked.outgoingNumber()),
                parts,
                null,
                asked.askedBy(),
                null,
                asked.askedAt());
        return letter(question, to, shown);
    }

    /** Signed by whoever handles the case by now: who asked may have left it since. Nobody approves it. */
    BodyLetter chaser(InquiryCard late, BodyCard to, String number) {
        String term = words.of("inquiry.letter.bodyChased", day(late), String.valueOf(late.outgoingNumber()));
        OfficialLetter chaser = new OfficialLetter(
                late.caseNumber(),
                BodyQuestionDesk.OCCASION + late.id() + "-chased",
                Topic.BODY_QUESTION_CHASED,
                number,
                parts(late, term),
                null,
                assignment.responsibleFor(late.caseNumber()),
                null,
                null);
        return letter(chaser, to, List.of());
    }

    private static List<Part> parts(InquiryCard asked, String term) {
        return List.of(new Part(Heading.QUESTION, asked.question()), new Part(Heading.TERM, term));
    }

    private static BodyLetter letter(OfficialLetter letter, BodyCard to, List<DocumentCard> shown) {
        return new BodyLetter(
                letter,
                new BodyLetter.Recipient(to.name(), to.email(), to.address()),
                shown.stream().map(DocumentCard::id).toList());
    }

    private static String day(InquiryCard asked) {
        return DATES.day(asked.dueOn());
    }
}
