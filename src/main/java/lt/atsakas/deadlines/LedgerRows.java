package lt.atsakas.deadlines;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface LedgerRows extends Repository<LedgerRow, Long> {

    LedgerRow save(LedgerRow row);

    List<LedgerRow> findByCaseNumberOrderByDeadlineAscSequenceAsc(String caseNumber);

    Optional<LedgerRow> findFirstByCaseNumberAndDeadlineOrderBySequenceDesc(
            String caseNumber, LedgerEntry.Deadline deadline);

    List<LedgerRow> findByCaseNumberInAndReason(Collection<String> caseNumbers, LedgerEntry.Reason reason);
}
