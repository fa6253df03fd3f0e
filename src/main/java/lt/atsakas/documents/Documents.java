package lt.atsakas.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Documents extends Repository<Document, UUID> {

    /** In the database at once: a letter names its document in plain SQL of the same transaction. */
    Document saveAndFlush(Document document);

    List<Document> findByCaseNumberOrderByAddedAt(String caseNumber);

    Optional<Document> findByIdAndCaseNumber(UUID id, String caseNumber);

    List<Document> findBySha256(String sha256);

    @Query("select new lt.atsakas.documents.Weight(count(d), coalesce(sum(d.size), 0))"
            + " from Document d where d.caseNumber = :caseNumber and d.kind in (ATTACHMENT, SCAN)")
    Weight weightFromOutside(String caseNumber);

    @Query("select d.sha256 from Document d where d.sha256 in :hashes")
    Set<String> known(Collection<String> hashes);
}
