package lt.atsakas.notices;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import lt.atsakas.registry.ClientLanguages;
import org.springframework.stereotype.Component;

/** What stands to be published: the newest version with what was changed since. */
@Component
class Drafts {

    private final NoticeRows rows;
    private final DraftRows changed;

    Drafts(NoticeRows rows, DraftRows changed) {
        this.rows = rows;
        this.changed = changed;
    }

    /** The newest version that was not called off. */
    NoticeVersion newest(NoticeKind kind) {
        return rows.of(kind).stream()
                .filter(version -> !version.isCalledOff())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The texts in all languages of clients, Lithuanian first. */
    List<NoticeDraft> of(NoticeKind kind) {
        int base = newest(kind).number();
        Map<String, String> texts = rows.texts(kind, base);
        Map<String, DraftRows.Row> drafts = changed.of(kind);
        return ClientLanguages.CODES.stream()
                .map(language -> {
                    DraftRows.Row row = drafts.get(language);
                    String text = texts.getOrDefault(language, "");
                    return row == null
                            ? new NoticeDraft(kind, language, text, new DraftSeen(base, 0), null, null)
                            : new NoticeDraft(
                                    kind,
                                    language,
                                    row.content(),
                                    new DraftSeen(base, row.mark()),
                                    row.changedBy(),
                                    row.changedAt());
                })
                .toList();
    }

    PublicationPlan plan(NoticeKind kind) {
        List<NoticeDraft> drafts = of(kind);
        Map<String, String> texts = rows.texts(kind, newest(kind).number());
        return new PublicationPlan(
                kind,
                token(drafts),
                drafts.stream()
                        .map(draft -> new PublicationPlan.Change(
                                draft.language(), texts.getOrDefault(draft.language(), ""), draft.content()))
                        .toList());
    }

    /** Every change of a draft takes a mark of its own, so that no two states have the same. */
    private static String token(List<NoticeDraft> drafts) {
        return drafts.stream()
                .map(draft -> draft.seen().base() + "." + draft.seen().mark())
                .collect(joining("-"));
    }
}
