package lt.atsakas.registry;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseFiles extends JpaRepository<CaseFile, String> {

    @Query("select f from CaseFile f where f.closedAt is null and f.answerDue >= :day"
            + " and f.receipt.effectiveReceipt <= :day order by f.number")
    List<CaseFile> openWithTermOver(LocalDate day);
}
