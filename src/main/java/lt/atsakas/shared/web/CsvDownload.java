package lt.atsakas.shared.web;

import java.util.List;
import lt.atsakas.shared.table.CsvFile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table that is saved as a file, kept by nobody on the way. */
public final class CsvDownload {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private CsvDownload() {}

    /** The table under that name, header first. */
    public static ResponseEntity<byte[]> of(String name, List<List<String>> lines) {
        return of(name, CsvFile.of(lines));
    }

    /** The same of a table that was written already. */
    public static ResponseEntity<byte[]> of(String name, byte[] file) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(file);
    }
}
