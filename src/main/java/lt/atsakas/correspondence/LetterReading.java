package lt.atsakas.correspondence;

import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.correspondence.wording.WordsUsed;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a letter what a page shows: the answers as they are printed, of the others the words that went with them. */
@Component
class LetterReading {

    private final CaseRegistry registry;
    private final Answers answers;
    private final InterimAnswers interimAnswers;
    private final AnswerWriter answerWriter;
    private final InterimWriter interimWriter;
    private final LetterTemplates templates;

    LetterReading(
            CaseRegistry registry,
            Answers answers,
            InterimAnswers interimAnswers,
            AnswerWriter answerWriter,
            InterimWriter interimWriter,
            LetterTemplates templates) {
        this.registry = registry;
        this.answers = answers;
        this.interimAnswers = interimAnswers;
        this.answerWriter = answerWriter;
        this.interimWriter = interimWriter;
        this.templates = templates;
    }

    String html(OutgoingLetter letter) {
        CaseNumber number = letter.caseNumber();
        return switch (letter.kind()) {
            case ANSWER -> content(answer(registry.facts(number), letter.worded()));
            case INTERIM_ANSWER -> content(interim(registry.facts(number), letter.worded()));
            case ACKNOWLEDGEMENT, DECISION, OFFICIAL, NOTICE, TEXT ->
                content(templates.page("plain/page", Map.of("blocks", TextBlock.of(letter.textWithoutSecret()))));
        };
    }

    private String answer(CaseFacts facts, @Nullable WordsUsed begun) {
        Answer issued = answers.findById(facts.number().value()).orElseThrow(AnswerNotApproved::new);
        return answerWriter.page(facts, issued, as(AnswerWriter.textOf(facts), begun));
    }

    private String interim(CaseFacts facts, @Nullable WordsUsed begun) {
        InterimAnswers.Issued issued = interimAnswers.find(facts.number()).orElseThrow();
        return interimWriter.page(facts, issued.answer(), issued.under(), as(LetterText.INTERIM_ANSWER, begun));
    }

    /** In the words with which it left, whatever is in force by now. */
    private static WordsUsed as(LetterText text, @Nullable WordsUsed begun) {
        return begun == null ? WordsUsed.builtIn(text) : begun;
    }

    private static String content(String page) {
        Element content = Jsoup.parse(page).selectFirst(".content");
        if (content == null) {
            throw new IllegalStateException("the letter's template has no element of the class content");
        }
        List.copyOf(content.select("h1, h2, h3")).forEach(LetterReading::lower);
        content.select("p").addClass("govuk-body");
        content.select("ul").addClass("govuk-list govuk-list--bullet");
        return content.html();
    }

    /** What is a heading of the letter stands below that of the page. */
    private static void lower(Element heading) {
        int level = Integer.parseInt(heading.tagName().substring(1)) + 1;
        heading.tagName("h" + level).attr("class", level == 2 ? "govuk-heading-m" : "govuk-heading-s");
    }
}
