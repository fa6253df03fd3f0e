package lt.atsakas.extension;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Extensions extends JpaRepository<Extension, UUID> {

    List<Extension> findByCaseNumberOrderByAskedAtAsc(String caseNumber);

    Optional<Extension> findByCaseNumberAndState(String caseNumber, ExtensionState state);

    @Query("select extension.caseNumber from Extension extension where extension.id = :id")
    Optional<String> caseOf(UUID id);
}
