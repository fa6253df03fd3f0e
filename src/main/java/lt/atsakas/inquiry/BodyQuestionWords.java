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

/** Writes the letters to a body that is asked: the question with its documents, the one that chases it, and the one that takes it back. */
@Component
class BodyQuestionWords {

    private final HouseWords words;
    private final AssignmentDesk assignment;

    BodyQuestionWords(HouseWords words, AssignmentDesk assignment) {
        this.words = words;
        this.assignment = assignment;
    }

    /** What the letter that asks is sent for. */
    static String question(InquiryCard asked) {
        return BodyQuestionDesk.OCCASION + asked.id();
    }

    /** What the letter that chases is sent for. */
    static String chaser(InquiryCard late) {
        return question(late) + "-chased";
    }

    BodyLetter question(InquiryCard asked, BodyCard to, List<DocumentCard> shown) {
        List<Part> parts = new ArrayList<>(parts(asked, words.of("inquiry.letter.bodyTerm", day(asked))));
        if (!shown.isEmpty()) {
            String files = shown.stream().map(file -> "- " + file.fileName()).collect(joining("\n"));
            parts.add(new Part(Heading.ENCLOSED, files));
        }
        OfficialLetter question = new OfficialLetter(
                asked.caseNumber(),
                question(asked),
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
                chaser(late),
                Topic.BODY_QUESTION_CHASED,
                number,
                parts(late, term),
                null,
                assignment.responsibleFor(late.caseNumber()),
                null,
                null);
        return letter(chaser, to, List.of());
    }

    /** Signed as the one that chases. */
    BodyLetter needless(InquiryCard needless, BodyCard to, String number) {
        String why = words.of("inquiry.letter.bodyNeedless", String.valueOf(needless.outgoingNumber()));
        OfficialLetter letter = new OfficialLetter(
                needless.caseNumber(),
                question(needless) + "-needless",
                Topic.BODY_QUESTION_NEEDLESS,
                number,
                List.of(new Part(Heading.QUESTION, needless.question()), new Part(Heading.NEEDLESS, why)),
                null,
                assignment.responsibleFor(needless.caseNumber()),
                null,
                null);
        return letter(letter, to, List.of());
    }

    private static List<Part> parts(InquiryCard asked, String term) {
        return List.of(new Part(Heading.QUESTION, asked.question()), new Part(Heading.TERM, term));
    }

    private static BodyLetter letter(OfficialLetter letter, BodyCard to, List<DocumentCard> shown) {
        return new BodyLetter(
                letter,
                new BodyLetter.Recipient(to.name(), to.box(), to.email(), to.address()),
                shown.stream().map(DocumentCard::id).toList());
    }

    private static String day(InquiryCard asked) {
        return DATES.day(asked.dueOn());
    }
}
