package lt.atsakas.correspondence;

import static java.util.Objects.requireNonNull;

import lt.atsakas.documents.DocumentContent;
import lt.atsakas.documents.DocumentStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what goes with a letter: the file of an answer, an interim answer or another numbered letter, with others nothing. */
@Component
class LetterEnclosures {

    private final AnswerPress answers;
    private final InterimPress interimAnswers;
    private final DocumentStore documents;

    LetterEnclosures(AnswerPress answers, InterimPress interimAnswers, DocumentStore documents) {
        this.answers = answers;
        this.interimAnswers = interimAnswers;
        this.documents = documents;
    }

    @Nullable
    DocumentContent of(OutgoingLetter letter) {
        return switch (letter.kind()) {
            case ANSWER -> answers.enclosureOf(letter);
            case INTERIM_ANSWER -> interimAnswers.enclosureOf(letter);
            case OFFICIAL -> documents.open(letter.caseNumber(), requireNonNull(letter.enclosure()));
            case ACKNOWLEDGEMENT, DECISION, NOTICE -> null;
        };
    }
}
