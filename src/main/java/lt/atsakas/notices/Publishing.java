package lt.atsakas.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes what was drafted as a new version, once and exactly as it was looked at. */
@Service
public class Publishing {

    /** What may be said of a change. */
    public static final int LONGEST_CHANGE = 500;

    private final NoticeRows rows;
    private final DraftRows changed;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(NoticeRows rows, DraftRows changed, Drafts drafts, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.changed = changed;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a new version of the drafts. Once the Lithuanian text changes, a language that does not change with it is left out unless
     * the publisher says that it still holds: clients then read the Lithuanian one.
     *
     * @throws PublicationUnfit when something must be mended first
     * @throws NoticeChangedMeanwhile when something differs from what was looked at
     */
    @Transactional
    public NoticeVersion publish(NoticeKind kind, Publication wanted, EmployeeId by) {
        rows.hold(kind);
        PublicationPlan plan = drafts.plan(kind);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<NoticeVersion> versions = rows.of(kind);
        NoticeVersion version = new NoticeVersion(
                kind,
                versions.get(versions.size() - 1).number() + 1,
                ForceDay.since(wanted.day(), now),
                now,
                by,
                said(wanted),
                null,
                null);
        check(plan, wanted, versions, now);
        rows.add(version, texts(plan, wanted));
        changed.dropAll(kind);
        events.publishEvent(new NoticesChanged());
        return version;
    }

    private static void check(PublicationPlan plan, Publication wanted, List<NoticeVersion> versions, Instant now) {
        if (!plan.token().equals(wanted.token())) {
            throw new NoticeChangedMeanwhile();
        }
        if (plan.isEmpty()) {
            throw PublicationUnfit.nothingChanged();
        }
        versions.stream().filter(version -> version.isAhead(now)).findFirst().ifPresent(ahead -> {
            throw PublicationUnfit.anotherAhead(ahead.number());
        });
    }

    private static String said(Publication wanted) {
        String said = TypedText.kept(wanted.change());
        if (said.length() > LONGEST_CHANGE) {
            throw PublicationUnfit.changeTooLong(LONGEST_CHANGE);
        }
        return said;
    }

    private static Map<String, String> texts(PublicationPlan plan, Publication wanted) {
        List<String> leftBehind = plan.leftBehind();
        return plan.changes().stream()
                .filter(change -> !change.after().isEmpty())
                .filter(change ->
                        !leftBehind.contains(change.language()) || wanted.kept().contains(change.language()))
                .collect(Collectors.toMap(PublicationPlan.Change::language, PublicationPlan.Change::after));
    }
}
