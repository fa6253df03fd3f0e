package lt.atsakas.assignment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Recusals extends JpaRepository<Recusal, UUID> {

    List<Recusal> findByCaseNumberOrderByRaisedAtAsc(String caseNumber);

    @Query("select recusal.caseNumber from Recusal recusal where recusal.id = :id")
    Optional<String> caseOf(UUID id);
}
