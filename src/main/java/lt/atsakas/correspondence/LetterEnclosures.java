package lt.atsakas.correspondence;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lt.atsakas.documents.DocumentContent;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentStore;
import org.springframework.stereotype.Component;

/** Finds what goes with a letter: the file of an answer, an interim answer or another numbered letter – to a competent body with files of the case, pictures without what they tell beside what they show –, with others nothing. */
@Component
class LetterEnclosures {

    private final AnswerPress answers;
    private final InterimPress interimAnswers;
    private final FinalPapers papers;
    private final DocumentStore documents;
    private final OutboxReader reader;

    LetterEnclosures(
            AnswerPress answers,
            InterimPress interimAnswers,
            FinalPapers papers,
            DocumentStore documents,
            OutboxReader reader) {
        this.answers = answers;
        this.interimAnswers = interimAnswers;
        this.papers = papers;
        this.documents = documents;
        this.reader = reader;
    }

    List<DocumentContent> of(OutgoingLetter letter) {
        return switch (letter.kind()) {
            case ANSWER -> List.of(paper(letter, answers::paperOf));
            case INTERIM_ANSWER -> List.of(paper(letter, interimAnswers::paperOf));
            case OFFICIAL -> official(letter);
            case ACKNOWLEDGEMENT, DECISION, NOTICE, TEXT -> List.of();
        };
    }

    /** Set when the letter first leaves; no connection of the database is held meanwhile. */
    private DocumentContent paper(OutgoingLetter letter, Function<OutgoingLetter, FinalPaper> press) {
        DocumentId made = letter.enclosure();
        if (made == null) {
            papers.requireReady();
            made = papers.keepFirst(letter.id(), press.apply(letter));
        }
        return documents.open(letter.caseNumber(), made);
    }

    private List<DocumentContent> official(OutgoingLetter letter) {
        return Stream.concat(
                        Stream.of(papers.of(letter)),
                        letter.isToBody() ? reader.filesWith(letter.id()).stream() : Stream.empty())
                .map(file -> documents.open(letter.caseNumber(), file).forOthers())
                .toList();
    }
}
