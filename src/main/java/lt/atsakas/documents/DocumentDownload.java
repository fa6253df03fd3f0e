package lt.atsakas.documents;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The one way in which a document leaves through a page: as an attachment that can run nothing and is kept nowhere. */
public final class DocumentDownload {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private DocumentDownload() {}

    /** The response that hands the document over under its own name. */
    public static ResponseEntity<Resource> of(DocumentContent document) {
        DocumentCard card = document.card();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(card.mediaType()))
                .contentLength(card.size())
                .headers(headers -> protect(headers, card.fileName()))
                .body(document.content());
    }

    /** The response that hands over a letter made on demand, such as a preview or a printout. */
    public static ResponseEntity<byte[]> ofPdf(String fileName, byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .headers(headers -> protect(headers, fileName))
                .body(pdf);
    }

    /** The response that hands over what nobody has looked at, such as a mail as it came: bytes and nothing more. */
    public static ResponseEntity<Resource> ofUnknown(String fileName, Resource content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .headers(headers -> protect(headers, fileName))
                .body(content);
    }

    private static void protect(HttpHeaders headers, String fileName) {
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build());
        headers.setCacheControl(CacheControl.noStore());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", NOTHING_RUNS);
    }
}
