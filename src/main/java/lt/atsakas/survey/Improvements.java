package lt.atsakas.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Improvements extends JpaRepository<Improvement, UUID> {

    List<Improvement> findByDoneAtIsNullOrderByDueAscWrittenAtAsc();

    List<Improvement> findByDoneAtIsNullAndDueBefore(LocalDate day);

    List<Improvement> findByDoneAtIsNullAndLateToldAtIsNullAndDueBefore(LocalDate day);

    List<Improvement> findByDoneAtAfterOrderByDoneAtDesc(Instant since);
}
