package lt.atsakas.shared.web;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much one request may bring: without files, with files, and in how many parts. */
@Component
class RequestSizes {

    private final DataSize plain;
    private final DataSize withFiles;
    private final int parts;

    RequestSizes(
            @Value("${atsakas.web.max-body:1MB}") DataSize plain,
            MultipartConfigElement uploads,
            @Value("${server.tomcat.max-part-count}") int parts) {
        this.plain = plain;
        this.withFiles = DataSize.ofBytes(uploads.getMaxRequestSize());
        this.parts = parts;
    }

    long plain() {
        return plain.toBytes();
    }

    long withFiles() {
        return withFiles.toBytes();
    }

    /** The same as the words of a refusal name it, in their order. */
    Object[] told() {
        return new Object[] {plain.toMegabytes(), withFiles.toMegabytes(), parts};
    }
}
