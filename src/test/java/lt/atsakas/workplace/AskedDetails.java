package lt.atsakas.workplace;

import java.util.List;
import java.util.Map;
import lt.atsakas.registry.JournalKind;

/** The details that questions to clients and bodies keep in the journal; the other kinds keep none. */
final class AskedDetails {

    private static final Map<JournalKind, Map<String, String>> KEPT = Map.of(
            JournalKind.CLIENT_ASKED, Map.of("day", "2026-12-07"),
            JournalKind.QUESTION_SENT, Map.of("day", "2026-12-07"),
            JournalKind.BODY_ASKED, Map.of("body", "Inspekcija", "day", "2026-12-07"),
            JournalKind.BODY_WRITTEN_TO, Map.of("body", "Inspekcija", "number", "5.23-26/1"),
            JournalKind.BODY_CHASED, Map.of("body", "Inspekcija", "number", "5.23-26/2"),
            JournalKind.BODY_REPLIED, Map.of("body", "Inspekcija"));

    private AskedDetails() {}

    static List<Map<String, String>> of(JournalKind kind) {
        return List.of(KEPT.getOrDefault(kind, Map.of()));
    }
}
