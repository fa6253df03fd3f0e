package lt.atsakas.sequel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Promises extends JpaRepository<Promise, UUID> {

    List<Promise> findByCaseNumberOrderByDueAscWrittenAtAsc(String caseNumber);
}
