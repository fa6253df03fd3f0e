package lt.atsakas.visit;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.atsakas.documents.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which documents of a case were brought from a meeting: photos, and the sheet that was signed there. */
@Repository
class MeetingPapers {

    private final JdbcClient jdbc;

    MeetingPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MeetingId meeting, Collection<DocumentId> documents) {
        documents.forEach(document -> jdbc.sql("insert into visit.paper (meeting, document) values (?, ?)")
                .params(meeting.value(), document.value())
                .update());
    }

    Set<DocumentId> of(MeetingId meeting) {
        return jdbc
                .sql("select document from visit.paper where meeting = ?")
                .param(meeting.value())
                .query(UUID.class)
                .stream()
                .map(DocumentId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
