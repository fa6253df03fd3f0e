package lt.atsakas.deadlines;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LedgerRows extends Repository<LedgerRow, Long> {

    LedgerRow save(LedgerRow row);

    List<LedgerRow> findByCaseNumberOrderByDeadlineAscSequenceAsc(String caseNumber);

    @Query("""
            select r from LedgerRow r where r.caseNumber in :numbers and r.deadline = :deadline and r.sequence =
            (select max(o.sequence) from LedgerRow o where o.caseNumber = r.caseNumber and o.deadline = r.deadline)""")
    List<LedgerRow> lastOf(Collection<String> numbers, LedgerEntry.Deadline deadline);

    Optional<LedgerRow> findFirstByCaseNumberAndDeadlineOrderBySequenceDesc(
            String caseNumber, LedgerEntry.Deadline deadline);
}
