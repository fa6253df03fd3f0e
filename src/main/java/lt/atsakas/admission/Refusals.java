package lt.atsakas.admission;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Refusals extends Repository<Refusal, Long> {

    Refusal save(Refusal refusal);

    List<Refusal> findByCaseNumberOrderByIdAsc(String caseNumber);

    Optional<Refusal> findFirstByCaseNumberOrderByIdDesc(String caseNumber);
}
