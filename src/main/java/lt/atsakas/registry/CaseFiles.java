package lt.atsakas.registry;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseFiles extends JpaRepository<CaseFile, String> {

    @Query("select f.number from CaseFile f where f.closedAt is null and f.handler in :handlers order by f.number")
    List<String> openOf(Collection<String> handlers);
}
