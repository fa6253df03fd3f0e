package lt.atsakas.notices;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.ClientLanguages;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.Piece;
import lt.atsakas.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators change what the house says to everybody: drafts, publication, and taking up an older version again. */
@Service
public class NoticeDesk {

    private final NoticeRows rows;
    private final DraftRows changed;
    private final Drafts drafts;
    private final FactBook facts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeDesk(
            NoticeRows rows,
            DraftRows changed,
            Drafts drafts,
            FactBook facts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.changed = changed;
        this.drafts = drafts;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    /** The texts as they would be published, Lithuanian first. */
    @Transactional(readOnly = true)
    public List<NoticeDraft> drafts(NoticeKind kind) {
        return drafts.of(kind);
    }

    /** The text of one language; {@link NotFound} for a language that clients have no pages in. */
    @Transactional(readOnly = true)
    public NoticeDraft draft(NoticeKind kind, String language) {
        return drafts.of(kind).stream()
                .filter(draft -> draft.language().equals(language))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** All versions, newest first, those that were called off too. */
    @Transactional(readOnly = true)
    public List<NoticeVersion> versions(NoticeKind kind) {
        List<NoticeVersion> versions = new ArrayList<>(rows.of(kind));
        Collections.reverse(versions);
        return versions;
    }

    /** What a version says in that language; empty where it has no text, {@link NotFound} for no version. */
    @Transactional(readOnly = true)
    public String text(NoticeKind kind, int number, String language) {
        find(kind, number);
        return rows.texts(kind, number).getOrDefault(language, "");
    }

    /** What differs between two versions in a language. */
    @Transactional(readOnly = true)
    public List<Piece> differences(NoticeKind kind, int from, int to, String language) {
        return Piece.between(text(kind, from, language), text(kind, to, language));
    }

    /** What a publication would change now. */
    @Transactional(readOnly = true)
    public PublicationPlan plan(NoticeKind kind) {
        return drafts.plan(kind);
    }

    /**
     * Keeps a text for publication.
     *
     * @throws TextUnfit when clients could not be shown it as it is meant
     * @throws NoticeChangedMeanwhile when the writer has not seen what it would replace
     */
    @Transactional
    public void save(NoticeDraft written, EmployeeId by) {
        NoticeKind kind = written.kind();
        rows.hold(kind);
        NoticeDraft present = draft(kind, written.language());
        String text = checked(written);
        if (!present.seen().equals(written.seen())) {
            throw new NoticeChangedMeanwhile();
        }
        String published = rows.texts(kind, present.seen().base()).getOrDefault(written.language(), "");
        if (text.equals(published)) {
            changed.drop(kind, written.language());
        } else if (!text.equals(present.content())) {
            changed.put(kind, written.language(), text, by, now());
        }
    }

    /** Puts the text of the newest version back; refused over a change that whoever does so has not seen. */
    @Transactional
    public void discard(NoticeKind kind, String language, DraftSeen seen) {
        rows.hold(kind);
        if (!draft(kind, language).seen().equals(seen)) {
            throw new NoticeChangedMeanwhile();
        }
        changed.drop(kind, language);
    }

    /** Makes drafts of the texts of an older version, for publication as a new one. */
    @Transactional
    public void takeUp(NoticeKind kind, int number, EmployeeId by) {
        rows.hold(kind);
        find(kind, number);
        if (drafts.of(kind).stream().anyMatch(NoticeDraft::isChanged)) {
            throw new DraftInTheWay();
        }
        Map<String, String> newest = rows.texts(kind, drafts.newest(kind).number());
        Map<String, String> older = rows.texts(kind, number);
        if (newest.equals(older)) {
            throw new NothingToTakeUp();
        }
        ClientLanguages.CODES.stream()
                .filter(language -> !newest.getOrDefault(language, "").equals(older.getOrDefault(language, "")))
                .forEach(language -> changed.put(kind, language, older.getOrDefault(language, ""), by, now()));
    }

    /** Calls a version off that waits for its day; its number stays taken. */
    @Transactional
    public void callOff(NoticeKind kind, int number, EmployeeId by) {
        rows.hold(kind);
        NoticeVersion version = find(kind, number);
        if (!version.isAhead(ForceDay.knownEverywhere(now()))) {
            throw new TooLateToCallOff();
        }
        rows.callOff(version, by, now().atOffset(UTC));
        events.publishEvent(new NoticesChanged());
    }

    private String checked(NoticeDraft written) {
        String text = TypedText.kept(written.content());
        List<TextFault> faults =
                new ArrayList<>(new MarkupRules(name -> facts.named(name).isPresent()).faults(text));
        if (text.isEmpty() && written.language().equals(HouseWords.LITHUANIAN.getLanguage())) {
            faults.add(TextFault.of("lithuanianMissing"));
        }
        if (!faults.isEmpty()) {
            throw new TextUnfit(faults);
        }
        return text;
    }

    private NoticeVersion find(NoticeKind kind, int number) {
        return rows.of(kind).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
