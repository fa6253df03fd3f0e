package lt.atsakas.correspondence;

import lt.atsakas.documents.DocumentContent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what goes with a letter: the file of an answer or an interim answer, with others nothing. */
@Component
class LetterEnclosures {

    private final AnswerPress answers;
    private final InterimPress interimAnswers;

    LetterEnclosures(AnswerPress answers, InterimPress interimAnswers) {
        this.answers = answers;
        this.interimAnswers = interimAnswers;
    }

    @Nullable
    DocumentContent of(OutgoingLetter letter) {
        return switch (letter.kind()) {
            case ANSWER -> answers.enclosureOf(letter);
            case INTERIM_ANSWER -> interimAnswers.enclosureOf(letter);
            case ACKNOWLEDGEMENT, DECISION, NOTICE -> null;
        };
    }
}
