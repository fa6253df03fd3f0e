package lt.atsakas.committee;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Reviews extends JpaRepository<Review, UUID> {

    List<Review> findByCaseNumberOrderByAskedAtAsc(String caseNumber);

    List<Review> findBySessionIn(List<UUID> sessions);
}
