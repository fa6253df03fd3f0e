package lt.atsakas.portal.api;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.temporal.ChronoUnit;
import lt.atsakas.intake.ReadingPasses;
import lt.atsakas.portal.CaseDoor;
import lt.atsakas.portal.ClientWords;
import lt.atsakas.portal.Timeline;
import lt.atsakas.registry.CaseFacts;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a client's program where the case stands; a wrong number and a wrong code are answered with the same bytes. */
@RestController
@RequestMapping(path = "/api/complaints", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "complaints")
class StatusApi {

    static final String CODE = "X-Access-Code";

    private final CaseDoor door;
    private final ClientWords words;
    private final Timeline timeline;
    private final ReadingPasses passes;

    StatusApi(CaseDoor door, ClientWords words, Timeline timeline, ReadingPasses passes) {
        this.door = door;
        this.words = words;
        this.timeline = timeline;
        this.passes = passes;
    }

    @Operation(summary = "Skundo būsena")
    @GetMapping("/{caseNumber}")
    StatusBody read(
            @Parameter(description = "Registracijos numeris; pasvirasis brūkšnys rašomas „~“", example = "4.17-26~11")
                    @PathVariable
                    String caseNumber,
            @Parameter(description = "Prieigos kodas") @RequestHeader(name = CODE, defaultValue = "") String code,
            HttpServletRequest request) {
        return status(door.open(caseNumber, code, request.getRemoteAddr()));
    }

    @Hidden
    @GetMapping("/{series}/{sequence}")
    StatusBody readWithSlash(
            @PathVariable String series,
            @PathVariable String sequence,
            @RequestHeader(name = CODE, defaultValue = "") String code,
            HttpServletRequest request) {
        return read(series + "/" + sequence, code, request);
    }

    private StatusBody status(CaseFacts facts) {
        return new StatusBody(
                facts.number().value(),
                facts.status().state(),
                words.status(facts),
                words.awaited(facts),
                facts.receivedAt().truncatedTo(ChronoUnit.SECONDS),
                facts.answerDue(),
                passes.roads(facts).stream().map(StatusBody.Road::of).toList(),
                timeline.of(facts.number()).stream().map(StatusBody.Event::of).toList());
    }
}
