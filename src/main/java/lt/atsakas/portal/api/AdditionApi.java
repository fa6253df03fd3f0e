package lt.atsakas.portal.api;

import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import lt.atsakas.intake.Addition;
import lt.atsakas.intake.Additions;
import lt.atsakas.intake.IdempotencyKey;
import lt.atsakas.portal.CaseDoor;
import lt.atsakas.portal.IntakeGate;
import lt.atsakas.registry.CaseFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes what a client's program adds to an open case; number and access code are enough to write to the house. */
@RestController
@RequestMapping("/api/complaints/{caseNumber}")
@Tag(name = "complaints")
class AdditionApi {

    private final CaseDoor door;
    private final Additions additions;
    private final IntakeGate gate;

    AdditionApi(CaseDoor door, Additions additions, IntakeGate gate) {
        this.door = door;
        this.additions = additions;
        this.gate = gate;
    }

    @Operation(
            summary = "Papildyti skundą",
            description =
                    "Dalis „words“ – tekstas, dalys „file“ – failai. Pakartota su tuo pačiu raktu užklausa nieko neprideda.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping(path = "/additions", consumes = MULTIPART_FORM_DATA_VALUE)
    void add(
            @PathVariable String caseNumber,
            @RequestHeader(name = StatusApi.CODE, defaultValue = "") String code,
            @Parameter(description = "16–200 ASCII ženklų, pvz., UUID")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key,
            MultipartHttpServletRequest request) {
        CaseFacts facts = door.open(caseNumber, code, request.getRemoteAddr());
        gate.pass(request.getRemoteAddr());
        String once = key == null ? UUID.randomUUID().toString() : key;
        additions.take(new Addition(
                facts.number(),
                Objects.requireNonNullElse(request.getParameter(FileParts.WORDS), ""),
                FileParts.of(request, FileParts.WORDS),
                new IdempotencyKey(once)));
    }
}
