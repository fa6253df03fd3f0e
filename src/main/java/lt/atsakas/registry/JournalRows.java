package lt.atsakas.registry;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface JournalRows extends ListCrudRepository<JournalRow, Long> {

    List<JournalRow> findByCaseNumberOrderByAtAscIdAsc(String caseNumber);
}
