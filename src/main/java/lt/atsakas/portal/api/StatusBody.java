package lt.atsakas.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lt.atsakas.correspondence.ClientRoad;
import lt.atsakas.correspondence.KnownRoad;
import lt.atsakas.portal.Timeline;
import lt.atsakas.registry.CaseState;
import org.jspecify.annotations.Nullable;

/** Where a case stands, for its client. */
@Schema(name = "Status")
record StatusBody(
        String caseNumber,
        CaseState state,
        @Schema(description = "The state in words") String status,

        @Schema(description = "What the case waits for now; absent once it is over") @Nullable
        String awaiting,

        Instant receivedAt,

        @Schema(description = "The day by which the answer leaves") @Nullable
        LocalDate answerDue,

        @Schema(description = "Kur galima išsiųsti vienkartinį kodą")
        List<Road> oneTimeCodeTo,

        List<Event> timeline) {

    /** Where a one-time code can be sent, so far as it may be shown. */
    @Schema(name = "Road")
    record Road(ClientRoad road, String to) {

        static Road of(KnownRoad known) {
            return new Road(known.road(), known.masked());
        }
    }

    /** One thing that happened. */
    @Schema(name = "Event")
    record Event(Instant at, String what) {

        static Event of(Timeline.Line line) {
            return new Event(line.at(), line.what());
        }
    }
}
