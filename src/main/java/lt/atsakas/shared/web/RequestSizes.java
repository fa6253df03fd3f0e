package lt.atsakas.shared.web;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much one request may bring: without files, as one file, and with files. */
@Component
class RequestSizes {

    private final DataSize plain;
    private final DataSize file;
    private final DataSize withFiles;

    RequestSizes(@Value("${atsakas.web.max-body:1MB}") DataSize plain, MultipartConfigElement uploads) {
        this.plain = plain;
        this.file = DataSize.ofBytes(uploads.getMaxFileSize());
        this.withFiles = DataSize.ofBytes(uploads.getMaxRequestSize());
    }

    long plain() {
        return plain.toBytes();
    }

    long withFiles() {
        return withFiles.toBytes();
    }

    /** The same in megabytes, in the order in which the words of a refusal name them. */
    Object[] inMegabytes() {
        return new Object[] {plain.toMegabytes(), file.toMegabytes(), withFiles.toMegabytes()};
    }
}
