package lt.atsakas.forwarding;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Forwardings extends Repository<Forwarding, Long> {

    Forwarding save(Forwarding forwarding);

    List<Forwarding> findByCaseNumberOrderByIdAsc(String caseNumber);

    Optional<Forwarding> findFirstByCaseNumberOrderByIdDesc(String caseNumber);
}
