package lt.atsakas.correspondence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The papers that are final but for the seal, which could not be put when they were written. */
@Repository
class UnsealedPapers {

    private static final String TABLE = "correspondence.unsealed_paper";

    private final JdbcClient jdbc;

    UnsealedPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void layAside(LetterId letter, FinalPaper paper) {
        jdbc.sql("insert into " + TABLE + " (letter, kind, file_name, register_number, pdf)"
                        + " values (:letter, :kind, :name, :number, :pdf)")
                .param("letter", letter.value())
                .param("kind", paper.kind().name())
                .param("name", paper.fileName())
                .param("number", paper.number())
                .param("pdf", paper.pdf())
                .update();
    }

    /** The letters whose papers wait. */
    List<LetterId> letters() {
        return jdbc.sql("select letter from " + TABLE + " order by register_number")
                .query((row, index) -> new LetterId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Takes the one of the letter for the present transaction alone; whoever else wants it waits for its end, and finds none if it got through. */
    Optional<FinalPaper> take(LetterId letter) {
        return take(letter, "paper.letter = :letter");
    }

    /** The same where nobody else has taken it: it is not waited for. */
    Optional<FinalPaper> takeUntaken(LetterId letter) {
        return take(
                letter,
                "paper.letter = (select letter from " + TABLE + " where letter = :letter for update skip locked)");
    }

    private Optional<FinalPaper> take(LetterId letter, String which) {
        return jdbc.sql("delete from " + TABLE + " paper using correspondence.outgoing_letter mail"
                        + " where mail.id = paper.letter and " + which
                        + " returning mail.case_number, paper.kind, paper.file_name, paper.pdf, paper.register_number")
                .param("letter", letter.value())
                .query((row, index) -> new FinalPaper(
                        new CaseNumber(row.getString("case_number")),
                        DocumentKind.valueOf(row.getString("kind")),
                        row.getString("file_name"),
                        row.getBytes("pdf"),
                        row.getString("register_number")))
                .optional();
    }
}
