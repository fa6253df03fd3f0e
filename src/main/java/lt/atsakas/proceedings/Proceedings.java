package lt.atsakas.proceedings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Proceedings extends JpaRepository<Proceeding, UUID> {

    List<Proceeding> findByCaseNumberOrderByRecordedAtAsc(String caseNumber);

    List<Proceeding> findByCaseNumberAndStateOrderByRecordedAtAsc(String caseNumber, ProceedingState state);

    Optional<Proceeding> findByCaseNumberAndState(String caseNumber, ProceedingState state);

    boolean existsByCaseNumberAndState(String caseNumber, ProceedingState state);

    @Query("select proceeding.caseNumber from Proceeding proceeding where proceeding.id = :id")
    Optional<String> caseOf(UUID id);
}
