package lt.atsakas.admission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DeficiencyNotices extends Repository<DeficiencyNotice, Long> {

    DeficiencyNotice save(DeficiencyNotice notice);

    List<DeficiencyNotice> findByCaseNumberOrderByIdAsc(String caseNumber);

    List<DeficiencyNotice> findByCaseNumberInAndState(Collection<String> caseNumbers, DeficiencyState state);

    Optional<DeficiencyNotice> findFirstByCaseNumberOrderByIdDesc(String caseNumber);
}
