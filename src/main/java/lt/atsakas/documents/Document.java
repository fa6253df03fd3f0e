package lt.atsakas.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One file of a case. Never changes. */
@Entity
@Immutable
@Table(schema = "documents", name = "document")
class Document implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DocumentKind kind;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(name = "media_type", nullable = false)
    private String mediaType;

    private long size;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(nullable = false, length = 64)
    private String sha256;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind", nullable = false)
    private Actor.Kind actorKind;

    private @Nullable String actor;

    @Enumerated(EnumType.STRING)
    @Formula("(select s.state from documents.scan s where s.sha256 = sha256)")
    private @Nullable ScanState scan;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    Document(DocumentCard card) {
        id = card.id().value();
        caseNumber = card.caseNumber().value();
        kind = card.kind();
        fileName = card.fileName();
        mediaType = card.mediaType();
        size = card.size();
        sha256 = card.sha256();
        addedAt = card.addedAt();
        actorKind = card.addedBy().kind();
        EmployeeId employee = card.addedBy().employee();
        actor = employee == null ? null : employee.value();
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Only new documents are ever saved. */
    @Override
    public boolean isNew() {
        return true;
    }

    DocumentCard card() {
        return new DocumentCard(
                new DocumentId(id),
                new CaseNumber(caseNumber),
                kind,
                fileName,
                mediaType,
                size,
                sha256,
                addedAt,
                new Actor(actorKind, actor == null ? null : new EmployeeId(actor)),
                scan);
    }
}
