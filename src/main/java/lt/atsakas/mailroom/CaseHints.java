package lt.atsakas.mailroom;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lt.atsakas.correspondence.LetterTrace;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Component;

/** Which cases a mail is about: those of our letters that it answers, else those whose number it names, in the subject before the text. */
@Component
class CaseHints {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.-])[0-9A-Za-z][0-9A-Za-z.]{0,20}-[0-9]{2}/[0-9]{1,9}(?![\\w/])");

    private static final int MOST = 20;
    private static final int TEXT_LOOKED_THROUGH = 50_000;

    private final LetterTrace letters;
    private final CaseRegistry registry;

    CaseHints(LetterTrace letters, CaseRegistry registry) {
        this.letters = letters;
        this.registry = registry;
    }

    /** The cases, none when it names none that exists. */
    Set<CaseNumber> of(ReadMail mail) {
        Set<CaseNumber> answered = answered(mail)
                .flatMap(letter -> Stream.ofNullable(letter.caseNumber()))
                .collect(toCollection(LinkedHashSet::new));
        if (!answered.isEmpty()) {
            return answered;
        }
        Set<CaseNumber> inSubject = named(mail.subject());
        String text = mail.text();
        return inSubject.isEmpty() ? named(text.substring(0, Math.min(text.length(), TEXT_LOOKED_THROUGH))) : inSubject;
    }

    /** The occasions of our letters about the case that it answers; none when it names none of them. */
    Set<String> answeredIn(CaseNumber number, ReadMail mail) {
        return answered(mail)
                .filter(letter -> number.equals(letter.caseNumber()))
                .map(LetterTrace.Found::occasion)
                .collect(toUnmodifiableSet());
    }

    private Stream<LetterTrace.Found> answered(ReadMail mail) {
        return mail.header().answered().stream().limit(MOST).flatMap(id -> letters.of(id).stream());
    }

    private Set<CaseNumber> named(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST)
                .flatMap(number -> registry.find(new CaseNumber(number)).stream())
                .map(CaseFacts::number)
                .collect(toCollection(LinkedHashSet::new));
    }
}
