package lt.atsakas.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import lt.atsakas.correspondence.ClientsLetters;
import lt.atsakas.correspondence.LetterId;
import lt.atsakas.documents.DocumentDownload;
import lt.atsakas.intake.ClientReplies;
import lt.atsakas.intake.ReadingPass;
import lt.atsakas.intake.ReadingPasses;
import lt.atsakas.portal.CaseDoor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets a client's program read what is personal in two steps, as the pages do: number and access code have a one-time code sent, and that code
 * makes the pass it belongs to open for a while.
 */
@RestController
@RequestMapping(path = "/api/complaints/{caseNumber}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "complaints")
class ReadingApi {

    private static final String PASS = "X-Reading-Pass";

    private final CaseDoor door;
    private final ReadingPasses passes;
    private final ClientsLetters letters;
    private final ClientReplies replies;

    ReadingApi(CaseDoor door, ReadingPasses passes, ClientsLetters letters, ClientReplies replies) {
        this.door = door;
        this.passes = passes;
        this.letters = letters;
        this.replies = replies;
    }

    @Operation(
            summary = "Išsiųsti vienkartinį kodą",
            description =
                    "Kodas išsiunčiamas bylos el. paštu (EMAIL) arba mobiliuoju telefonu (TEXT) ir galioja 10 minučių.")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/codes")
    SentCodeBody send(
            @Parameter(description = "Registracijos numeris; pasvirasis brūkšnys rašomas „~“") @PathVariable
                    String caseNumber,
            @RequestHeader(name = StatusApi.CODE, defaultValue = "") String code,
            @RequestBody CodeWishBody wish,
            HttpServletRequest request) {
        CaseFacts facts = door.open(caseNumber, code, request.getRemoteAddr());
        return SentCodeBody.of(passes.send(facts.number(), wish.chosen()));
    }

    @Operation(
            summary = "Patvirtinti vienkartiniu kodu",
            description = "Nuo tada leidimas (pass) valandą atveria turinį.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping("/proofs")
    void prove(
            @PathVariable String caseNumber,
            @RequestHeader(name = StatusApi.CODE, defaultValue = "") String code,
            @RequestHeader(name = PASS, defaultValue = "") String pass,
            @RequestBody OneTimeCodeBody typed,
            HttpServletRequest request) {
        CaseFacts facts = door.open(caseNumber, code, request.getRemoteAddr());
        if (!passes.prove(facts.number(), new ReadingPass(pass), typed.given())) {
            throw new OneTimeCodeWrong();
        }
    }

    @Operation(summary = "Skundo turinys ir raštai", description = "Tik patvirtinus vienkartiniu kodu.")
    @GetMapping("/content")
    ContentBody read(
            @PathVariable String caseNumber,
            @RequestHeader(name = StatusApi.CODE, defaultValue = "") String code,
            @RequestHeader(name = PASS, defaultValue = "") String pass,
            HttpServletRequest request) {
        CaseFacts facts = proved(door.open(caseNumber, code, request.getRemoteAddr()), pass);
        return ContentBody.of(facts, replies.awaited(facts), letters.of(facts.number()));
    }

    @Operation(summary = "Rašto failas, koks išsiųstas", description = "Tik patvirtinus vienkartiniu kodu.")
    @GetMapping(path = "/letters/{letter}", produces = MediaType.ALL_VALUE)
    ResponseEntity<Resource> letter(
            @PathVariable String caseNumber,
            @PathVariable UUID letter,
            @RequestHeader(name = StatusApi.CODE, defaultValue = "") String code,
            @RequestHeader(name = PASS, defaultValue = "") String pass,
            HttpServletRequest request) {
        CaseNumber number = proved(door.open(caseNumber, code, request.getRemoteAddr()), pass)
                .number();
        return letters.file(number, new LetterId(letter))
                .map(DocumentDownload::of)
                .orElseThrow(NotFound::new);
    }

    private CaseFacts proved(CaseFacts facts, String pass) {
        if (!passes.opens(facts.number(), new ReadingPass(pass))) {
            throw new OneTimeCodeNeeded();
        }
        return facts;
    }
}
