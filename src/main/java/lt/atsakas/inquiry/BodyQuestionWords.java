package lt.atsakas.inquiry;

import static java.util.stream.Collectors.joining;
import static lt.atsakas.shared.LithuanianDates.DATES;

import java.util.ArrayList;
import java.util.List;
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

    BodyQuestionWords(HouseWords words) {
        this.words = words;
    }

    BodyLetter question(InquiryCard asked, BodyCard to, List<DocumentCard> shown) {
        String number = String.valueOf(asked.outgoingNumber());
        List<Part> parts = new ArrayList<>(parts(asked, words.of("inquiry.letter.bodyTerm", day(asked))));
        if (!shown.isEmpty()) {
            String files = shown.stream().map(file -> "- " + file.fileName()).collect(joining("\n"));
            parts.add(new Part(Heading.ENCLOSED, files));
        }
        return letter(letter(asked, "", Topic.BODY_QUESTION, number, parts), to, shown);
    }

    BodyLetter chaser(InquiryCard late, BodyCard to, String number) {
        String term = words.of("inquiry.letter.bodyChased", day(late), String.valueOf(late.outgoingNumber()));
        return letter(letter(late, "-chased", Topic.BODY_QUESTION_CHASED, number, parts(late, term)), to, List.of());
    }

    private static List<Part> parts(InquiryCard asked, String term) {
        return List.of(new Part(Heading.QUESTION, asked.question()), new Part(Heading.TERM, term));
    }

    private static OfficialLetter letter(InquiryCard asked, String step, Topic topic, String number, List<Part> parts) {
        return new OfficialLetter(
                asked.caseNumber(),
                BodyQuestionDesk.OCCASION + asked.id() + step,
                topic,
                number,
                parts,
                null,
                asked.askedBy(),
                null,
                asked.askedAt());
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
