package lt.atsakas.visit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Meetings extends JpaRepository<Meeting, UUID> {

    List<Meeting> findByCaseNumberOrderByStartsAtAsc(String caseNumber);

    List<Meeting> findByCaseNumberAndState(String caseNumber, MeetingState state);

    /** The state stands in the query itself, so that the index of those alone serves it. */
    @Query("select meeting from Meeting meeting where meeting.state = lt.atsakas.visit.MeetingState.PLANNED"
            + " and meeting.startsAt >= :from and meeting.startsAt < :before")
    List<Meeting> plannedBetween(Instant from, Instant before);

    @Query("select meeting.caseNumber from Meeting meeting where meeting.id = :id")
    Optional<String> caseOf(UUID id);
}
