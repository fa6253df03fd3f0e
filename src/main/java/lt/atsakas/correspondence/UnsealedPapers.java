package lt.atsakas.correspondence;

import lt.atsakas.documents.DocumentKind;
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

    /** The one of the letter, which has one when it has no file. */
    FinalPaper of(OutgoingLetter letter) {
        return jdbc.sql("select kind, file_name, register_number, pdf from " + TABLE + " where letter = ?")
                .param(letter.id().value())
                .query((row, index) -> new FinalPaper(
                        letter.caseNumber(),
                        DocumentKind.valueOf(row.getString("kind")),
                        row.getString("file_name"),
                        row.getBytes("pdf"),
                        row.getString("register_number")))
                .single();
    }

    void forget(LetterId letter) {
        jdbc.sql("delete from " + TABLE + " where letter = ?")
                .param(letter.value())
                .update();
    }
}
