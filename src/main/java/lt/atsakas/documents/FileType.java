package lt.atsakas.documents;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of content that the house takes; everything else is refused. */
enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    HEIC("image/heic", "heic"),
    WEBP("image/webp", "webp"),
    TIFF("image/tiff", "tif"),
    TEXT("text/plain", "txt"),
    MAIL("message/rfc822", "eml"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ADOC("application/vnd.lt.archyvai.adoc-2008", "adoc"),
    ASICE("application/vnd.etsi.asic-e+zip", "asice");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
