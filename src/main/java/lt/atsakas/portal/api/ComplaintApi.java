package lt.atsakas.portal.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.IdempotencyKey;
import lt.atsakas.intake.SubmittedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.multipart.support.RequestPartServletServerHttpRequest;

/** Files a complaint as the portal does, with or without files. */
@RestController
@RequestMapping("/api/complaints")
@Tag(name = "complaints", description = "Skundų pateikimas ir būsena")
class ComplaintApi {

    private static final String KEY = "Idempotency-Key";

    private final ApiIntake intake;
    private final ObjectReader complaints;

    ComplaintApi(ApiIntake intake, ObjectMapper json) {
        this.intake = intake;
        this.complaints = json.readerFor(ComplaintBody.class);
    }

    @Operation(
            summary = "Pateikti skundą",
            description = "Pakartota su tuo pačiu raktu užklausa grąžina tą patį kvitą.")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
    ResponseEntity<ReceiptBody> file(
            @RequestBody ComplaintBody complaint,
            @Parameter(description = "16–200 ASCII ženklų, pvz., UUID")
                    @RequestHeader(name = KEY, required = false)
                    @Nullable
                    String key,
            HttpServletRequest request) {
        return receipt(intake.file(complaint, List.of(), key(key), request));
    }

    @Operation(summary = "Pateikti skundą su failais", description = "Dalis „complaint“ – JSON, dalys „file“ – failai.")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(consumes = MULTIPART_FORM_DATA_VALUE, produces = APPLICATION_JSON_VALUE)
    ResponseEntity<ReceiptBody> fileWithFiles(
            @RequestHeader(name = KEY, required = false) @Nullable String key, MultipartHttpServletRequest request)
            throws IOException, MissingServletRequestPartException {
        List<SubmittedFile> files = FileParts.of(request, FileParts.COMPLAINT);
        return receipt(intake.file(read(request), files, key(key), request));
    }

    /** The word null is JSON too, but no complaint. */
    private ComplaintBody read(MultipartHttpServletRequest request)
            throws IOException, MissingServletRequestPartException {
        InputStream complaint = new RequestPartServletServerHttpRequest(request, FileParts.COMPLAINT).getBody();
        @Nullable ComplaintBody read = complaints.readValue(complaint);
        if (read == null) {
            throw new MissingServletRequestPartException(FileParts.COMPLAINT);
        }
        return read;
    }

    private static @Nullable IdempotencyKey key(@Nullable String header) {
        return header == null ? null : new IdempotencyKey(header);
    }

    private static ResponseEntity<ReceiptBody> receipt(FiledComplaint filed) {
        return ResponseEntity.created(
                        URI.create("/api/complaints/" + filed.caseNumber().address()))
                .body(ReceiptBody.of(filed));
    }
}
