package lt.atsakas.notices;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lt.atsakas.deadlines.LegalTerm;
import lt.atsakas.deadlines.LegalTerms;
import lt.atsakas.deadlines.TermWords;
import lt.atsakas.intake.UnfinishedWork;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.shared.Entity;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.WrittenDates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the places in a text are filled with. */
@Component
class FactBook {

    private final Entity house;
    private final LegalTerms terms;
    private final TermWords words;
    private final UnfinishedWork unfinished;
    private final Map<String, NoticeFact> byName;

    FactBook(Entity house, @Lazy LegalTerms terms, TermWords words, UnfinishedWork unfinished, HouseWords houseWords) {
        this.house = house;
        this.terms = terms;
        this.words = words;
        this.unfinished = unfinished;
        this.byName = Stream.of(NoticeFact.values())
                .collect(toUnmodifiableMap(fact -> houseWords.of(fact.messageKey()), fact -> fact));
    }

    /**
     * The days that a text speaks of.
     *
     * @param since from which its version is in force
     * @param terms whose legal terms it tells
     */
    record Days(LocalDate since, LocalDate terms) {}

    /** The fact that writers call so. */
    Optional<NoticeFact> named(String name) {
        return Optional.ofNullable(byName.get(name.strip().toLowerCase(HouseWords.LITHUANIAN)));
    }

    /** What writers may call a fact. */
    Collection<String> names() {
        return List.copyOf(byName.keySet());
    }

    String say(NoticeFact fact, Locale language, Days days) {
        return switch (fact) {
            case HOUSE -> house.name();
            case CODE -> house.code();
            case ADDRESS -> house.address();
            case EMAIL -> house.email();
            case PHONE -> house.phone();
            case ASSIGNMENT, EXAMINATION, EXTENSION, FORWARDING, APPEAL -> term(fact, language, days);
            case UNFINISHED -> words.upToDays(unfinished.days(), language);
            case SINCE -> WrittenDates.in(language).day(days.since());
        };
    }

    private String term(NoticeFact fact, Locale language, Days days) {
        var inForce = terms.of(CaseKind.COMPLAINT, days.terms());
        return switch (fact) {
            case ASSIGNMENT -> words.within(inForce.assignment(), language);
            case EXTENSION -> words.upTo(inForce.term(LegalTerm.EXTENSION), language);
            case FORWARDING -> words.within(inForce.term(LegalTerm.FORWARDING), language);
            case APPEAL -> words.within(inForce.term(LegalTerm.APPEAL), language);
            default -> words.within(inForce.examination(), language);
        };
    }
}
