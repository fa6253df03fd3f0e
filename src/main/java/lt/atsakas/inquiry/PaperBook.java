package lt.atsakas.inquiry;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.atsakas.documents.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which documents go with a question, and which came with its reply. */
@Repository
class PaperBook {

    private final JdbcClient jdbc;

    PaperBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(InquiryId inquiry, Collection<DocumentId> documents, boolean reply) {
        documents.forEach(document -> jdbc.sql("insert into inquiry.paper (inquiry, document, reply) values (?, ?, ?)")
                .params(inquiry.value(), document.value(), reply)
                .update());
    }

    /** Those shown with the question, or those that came with the reply. */
    Set<DocumentId> of(InquiryId inquiry, boolean reply) {
        return jdbc
                .sql("select document from inquiry.paper where inquiry = ? and reply = ?")
                .params(inquiry.value(), reply)
                .query(UUID.class)
                .stream()
                .map(DocumentId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
