package lt.atsakas.correspondence.sms;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import lt.atsakas.correspondence.LetterId;
import lt.atsakas.correspondence.TextReports;
import lt.atsakas.correspondence.sms.SmsSettings.Reports;
import lt.atsakas.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an operator tells what became of the texts that it took; whoever does not know the secret learns nothing here. */
@Hidden
@RestController
class TextReportsApi {

    private static final int LARGEST = 16 * 1024;

    private final TextReports reports;
    private final Reports settings;
    private final ReportProof proof;
    private final ReportReader reader;
    private final ReportThrottle throttle;

    TextReportsApi(TextReports reports, SmsSettings settings) {
        this.reports = reports;
        this.settings = settings.reports();
        this.proof = new ReportProof(this.settings);
        this.reader = new ReportReader(this.settings);
        this.throttle = new ReportThrottle(this.settings.perMinute());
    }

    @PostMapping("/api/text-reports")
    ResponseEntity<Void> report(HttpServletRequest request) throws IOException {
        if (!proof.isAsked()) {
            throw new NotFound();
        }
        throttle.count(request.getRemoteAddr());
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return answer(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        if (!proof.isGiven(request.getHeader(settings.header()), body)) {
            throttle.countAsWrong(request.getRemoteAddr());
            return answer(HttpStatus.FORBIDDEN);
        }
        return noted(reader.read(request.getContentType(), body));
    }

    private ResponseEntity<Void> noted(ReportReader.@Nullable Report report) {
        if (report == null) {
            return answer(HttpStatus.BAD_REQUEST);
        }
        LetterId id = report.id();
        return switch (report.fate()) {
            case ON_ITS_WAY -> answer(HttpStatus.NO_CONTENT);
            case DELIVERED -> told(reports.delivered(id));
            case FAILED -> told(reports.failed(id, report.status().toLowerCase(Locale.ROOT)));
        };
    }

    /** Of a text that is still being handed over the operator tells again later. */
    private static ResponseEntity<Void> told(TextReports.Told told) {
        return switch (told) {
            case NEWS, KNOWN -> answer(HttpStatus.NO_CONTENT);
            case TOO_EARLY -> answer(HttpStatus.SERVICE_UNAVAILABLE);
            case NO_SUCH_TEXT -> answer(HttpStatus.NOT_FOUND);
        };
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
