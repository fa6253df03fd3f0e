package lt.atsakas.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Service;

/** Shows everybody what is in force, and each version that ever was, without a question to the database. */
@Service
public class Notices {

    private final KnownNotices known;
    private final NoticePrinter printer;
    private final Clock clock;

    Notices(KnownNotices known, NoticePrinter printer, Clock clock) {
        this.known = known;
        this.printer = printer;
        this.clock = clock;
    }

    /** The version in force, in the language or in Lithuanian. */
    public ShownNotice current(NoticeKind kind, Locale language) {
        return shown(inForce(kind), language);
    }

    /** A version that is or was in force; {@link NotFound} for any other. */
    public ShownNotice version(NoticeKind kind, int number, Locale language) {
        Instant now = clock.instant();
        return known.versions(kind).stream()
                .filter(version -> version.number() == number)
                .filter(version -> !version.isAhead(now) || version.equals(inForce(kind)))
                .findFirst()
                .map(version -> shown(version, language))
                .orElseThrow(NotFound::new);
    }

    /** What a client would read once the drafts are published. */
    public ShownNotice preview(List<NoticeDraft> drafts, Locale language) {
        NoticeDraft lithuanian = drafts.get(0);
        NoticeDraft draft = drafts.stream()
                .filter(one -> one.language().equals(language.getLanguage()))
                .filter(one -> !one.content().isEmpty())
                .findFirst()
                .orElse(lithuanian);
        Instant now = clock.instant();
        LocalDate today = Vilnius.dayOf(now);
        return new ShownNotice(
                draft.kind(),
                new NoticePeriod(draft.seen().base() + 1, now, null),
                draft.language(),
                printer.html(draft.content(), Locale.forLanguageTag(draft.language()), new FactBook.Days(today, today)),
                periods(draft.kind()));
    }

    /** The number of the version in force. */
    public int current(NoticeKind kind) {
        return inForce(kind).number();
    }

    /**
     * The number of the version that was in force at the moment: every node changes over at once, and nothing is published for
     * the past, so that this is what was shown then. Nothing for a moment before the first version.
     */
    public Optional<Integer> at(NoticeKind kind, Instant moment) {
        return known.versions(kind).stream()
                .filter(version -> !version.since().isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(NoticeVersion::number);
    }

    /** A clock that was set back shows the first version. */
    private NoticeVersion inForce(NoticeKind kind) {
        Instant now = clock.instant();
        List<NoticeVersion> versions = known.versions(kind);
        return versions.stream()
                .filter(version -> !version.isAhead(now))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> versions.get(0));
    }

    private ShownNotice shown(NoticeVersion version, Locale language) {
        List<NoticePeriod> periods = periods(version.kind());
        NoticePeriod period = periods.stream()
                .filter(one -> one.number() == version.number())
                .findFirst()
                .orElseThrow();
        Map<String, String> texts = known.texts(version);
        Locale spoken = texts.containsKey(language.getLanguage()) ? language : HouseWords.LITHUANIAN;
        String text = texts.getOrDefault(spoken.getLanguage(), "");
        return new ShownNotice(
                version.kind(),
                period,
                spoken.getLanguage(),
                printer.html(text, spoken, new FactBook.Days(Vilnius.dayOf(version.since()), lastDay(period))),
                periods.stream().filter(one -> !one.equals(period)).toList());
    }

    /** The terms of a version that is over are those of its end. */
    private LocalDate lastDay(NoticePeriod period) {
        Instant until = period.until();
        return Vilnius.dayOf(until == null ? clock.instant() : until.minusSeconds(1));
    }

    /** Newest first. */
    private List<NoticePeriod> periods(NoticeKind kind) {
        NoticeVersion last = inForce(kind);
        List<NoticePeriod> periods = new ArrayList<>();
        List<NoticeVersion> versions = known.versions(kind).stream()
                .filter(version -> version.number() <= last.number())
                .toList();
        for (int at = 0; at < versions.size(); at++) {
            NoticeVersion version = versions.get(at);
            Instant until = at + 1 < versions.size() ? versions.get(at + 1).since() : null;
            periods.add(new NoticePeriod(version.number(), version.since(), until));
        }
        Collections.reverse(periods);
        return periods;
    }
}
