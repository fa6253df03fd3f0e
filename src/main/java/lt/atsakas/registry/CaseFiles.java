package lt.atsakas.registry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseFiles extends JpaRepository<CaseFile, String> {

    @Query("select f.accessCodeHash from CaseFile f where f.number = :number")
    Optional<byte[]> accessCodeHashOf(String number);

    @Query("select f.number from CaseFile f where f.closedAt is null and f.handler in :handlers order by f.number")
    List<String> openOf(Collection<String> handlers);
}
