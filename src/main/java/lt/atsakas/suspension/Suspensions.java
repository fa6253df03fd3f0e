package lt.atsakas.suspension;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Suspensions extends JpaRepository<Suspension, UUID> {

    List<Suspension> findByCaseNumberOrderByAskedAtAsc(String caseNumber);

    List<Suspension> findByCaseNumberInAndState(Collection<String> caseNumbers, SuspensionState state);

    Optional<Suspension> findByCaseNumberAndStateIn(String caseNumber, Collection<SuspensionState> states);

    @Query("select suspension.caseNumber from Suspension suspension where suspension.id = :id")
    Optional<String> caseOf(UUID id);
}
