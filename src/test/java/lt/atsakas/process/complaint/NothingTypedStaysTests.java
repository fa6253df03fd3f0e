package lt.atsakas.process.complaint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.process.Walk;
import lt.atsakas.process.extension.Extending;
import lt.atsakas.process.forwarding.Redirecting;
import lt.atsakas.process.proceedings.Suing;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.process.visit.Visiting;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@AtsakasTest
class NothingTypedStaysTests {

    private static final String MARKER = "Zuikis7731";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Journal journal;

    @Autowired
    private DocumentStore documents;

    @Test
    void whatPeopleTypeIntoFormsIsKeptByTheHouseAndNotByTheEngine() {
        Walk walk = Walk.begin(beans).assigned();
        walk.complete("userTask_confirmImpartiality", "handler", conflict());
        walk.complete("userTask_decideRecusal", "unithead", Map.of("decision", "uphold"));
        walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler2"));
        walk.complete("userTask_confirmImpartiality", "handler2", Map.of("decision", "noConflict"));
        walk.complete("userTask_examineComplaint", "handler2", Map.of("note", MARKER));
        walk.writtenBy("handler2").complete("userTask_draftAnswer", "handler2", Map.of());
        walk.complete("userTask_approveAnswer", "unithead", typed("return", "comments"));
        walk.writtenBy("handler2").complete("userTask_draftAnswer", "handler2", Map.of());
        walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"));
        walk.fire("serviceTask_issueAnswer").happens(new LetterStuck(walk.number(), PostOffice.ANSWER));
        walk.complete("userTask_resolveDelivery", "handler2", typed("confirm", "proof"));
        new Recusing(beans)
                .own(walk, "handler2")
                .complete("userTask_decideRecusal", "unithead", typed("refuse", "reasons"))
                .fireAll("serviceTask_tellRecusalOutcome")
                .complete("userTask_reportRefusal", "unithead", Map.of("proof", MARKER));

        assertThat(engineColumnsHolding(MARKER)).isEmpty();
        assertThat(linesOfJournalHolding(MARKER)).isZero();
        assertThat(journal.of(walk.number()).stream()
                        .filter(line -> line.details().containsValue(MARKER)))
                .hasSize(3);
    }

    @Test
    void whatIsTypedWhenAComplaintIsLeftUnexaminedIsKeptByTheHouseToo() {
        Walk walk = Walk.begin(beans)
                .complete(
                        "userTask_classifyComplaint",
                        "registrar",
                        Map.of(
                                "kind", "complaint",
                                "category", "heating",
                                "urgency", "none",
                                "proposal", "leave",
                                "proposalNote", MARKER));
        Map<String, String> leave = Map.of("decision", "leave", "refusalGround", "repeated", "reasons", MARKER);
        walk.complete("userTask_decideAdmissibility", "unithead", leave)
                .complete("userTask_approveRefusal", "director", typed("return", "comments"))
                .complete("userTask_decideAdmissibility", "unithead", leave)
                .complete("userTask_approveRefusal", "director", Map.of("decision", "approve"))
                .fire("serviceTask_issueRefusal");

        assertThat(engineColumnsHolding(MARKER)).isEmpty();
        assertThat(linesOfJournalHolding(MARKER)).isZero();
    }

    @Test
    void whatIsTypedWhenAComplaintIsForwardedIsKeptByTheHouseToo() {
        Redirecting way = Redirecting.onPaper(beans);
        Map<String, String> part = new HashMap<>(way.part());
        part.put("forwardedPart", MARKER);
        part.put("reasons", MARKER);
        Walk walk = Redirecting.proposed(Walk.begin(beans))
                .complete(Redirecting.DECIDE, "unithead", part)
                .fire("serviceTask_sendForwarding")
                .fire("event_forwardingChased")
                .complete(Redirecting.RESOLVE, "unithead", typed("confirm", "proof"));

        assertThat(engineColumnsHolding(MARKER)).isEmpty();
        assertThat(engineColumnsHolding(walk.facts().client().name())).isEmpty();
        assertThat(linesOfJournalHolding(MARKER)).isZero();
    }

    @Test
    void whatIsWrittenForTheClientWhenAnAnswerIsPutOffStaysOutOfTheEngineAndTheJournal() {
        Walk walk = Walk.begin(beans).drafting().fire("event_guardDue");
        Map<String, String> asked = new HashMap<>(Extending.START);
        asked.put("explanation", MARKER);

        walk.complete(Extending.GUARD, "unithead", asked)
                .complete(Extending.DECIDE, "director", typed("refuse", "reasons"));

        assertThat(engineColumnsHolding(MARKER)).isEmpty();
        assertThat(linesOfJournalHolding(MARKER)).isZero();
    }

    @Test
    void whatIsTypedOfAProceedingElsewhereIsKeptByTheHouseToo() {
        Suing suing = new Suing(beans);
        suing.recorded(Walk.begin(beans).drafting()).complete(Suing.DECIDE, "unithead", typed("continue", "reasons"));
        suing.recorded(Walk.begin(beans).drafting())
                .complete(Suing.DECIDE, "unithead", typed("stop", "reasons"))
                .fire(Suing.LETTER);
        Map<String, String> suspend = new HashMap<>(Suing.SUSPEND);
        suspend.put("explanation", MARKER);
        suing.recorded(Walk.begin(beans).drafting())
                .complete(Suing.DECIDE, "unithead", suspend)
                .fire("serviceTask_tellSuspended");

        assertThat(engineColumnsHolding(MARKER)).isEmpty();
        assertThat(engineColumnsHolding("e2-4821-734/2026")).isEmpty();
        assertThat(linesOfJournalHolding(MARKER)).isZero();
    }

    @Test
    void whatIsWrittenOfAVisitIsKeptByTheHouseToo() {
        Walk walk = new Visiting(beans).begun(Walk.begin(beans).examining());

        walk.complete(
                Visiting.WRITE, "handler", Map.of("visitOutcome", "held", "attended", MARKER, "findings", MARKER));

        assertThat(engineColumnsHolding(MARKER)).isEmpty();
        assertThat(engineColumnsHolding(Visiting.PLACE)).isEmpty();
        assertThat(linesOfJournalHolding(MARKER)).isZero();
        assertThat(linesOfJournalHolding(Visiting.PLACE)).isZero();
    }

    @Test
    void whatPeopleTypedCanBeErasedAndTheHistoryStays() {
        Walk walk = Walk.begin(beans).drafting();
        documents.add(walk.number(), DocumentKind.SCAN, MARKER + ".txt", "Šalta".getBytes(UTF_8), Actor.client());
        int lines = journal.of(walk.number()).size();

        assertThat(lastLine(walk)).containsEntry("name", MARKER + ".txt");
        assertThat(linesOfJournalHolding(MARKER)).isZero();
        database.sql("delete from registry.journal_text where journal_entry in"
                        + " (select id from registry.journal_entry where case_number = ?)")
                .param(walk.number().value())
                .update();

        assertThat(journal.of(walk.number())).hasSize(lines);
        assertThat(lastLine(walk)).containsOnlyKeys("document");
    }

    @Test
    void theAccessCodeIsNowhereInTheEngine() {
        Walk walk = Walk.begin(beans);

        assertThat(engineColumnsHolding(walk.accessCode())).isEmpty();
    }

    private Map<String, String> lastLine(Walk walk) {
        List<JournalEntry> lines = journal.of(walk.number());
        return lines.get(lines.size() - 1).details();
    }

    private int linesOfJournalHolding(String words) {
        return database.sql("select count(*) from registry.journal_entry where journal_entry::text like ?")
                .param("%" + words + "%")
                .query(Integer.class)
                .single();
    }

    private static Map<String, String> conflict() {
        return Map.of("decision", "conflict", "ground", "otherDoubt", "reason", MARKER);
    }

    private static Map<String, String> typed(String decision, String field) {
        return Map.of("decision", decision, field, MARKER);
    }

    /** Every column of the engine that holds text or bytes, searched for the words. */
    private List<String> engineColumnsHolding(String words) {
        return database.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and table_name like 'act\\_%'
                        and data_type in ('character varying', 'text', 'bytea')""").query(String.class).list().stream()
                .filter(column -> holds(column, words))
                .toList();
    }

    private boolean holds(String column, String words) {
        String[] parts = column.split("\\.");
        return database.sql("select count(*) from public." + parts[0] + " where " + parts[1] + "::text like :words or "
                                + parts[1] + "::text like :hex")
                        .param("words", "%" + words + "%")
                        .param("hex", "%" + hex(words) + "%")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String hex(String words) {
        StringBuilder hex = new StringBuilder();
        words.chars().forEach(letter -> hex.append(Integer.toHexString(letter)));
        return hex.toString();
    }
}
