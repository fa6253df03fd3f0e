package lt.atsakas.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import lt.atsakas.documents.picture.Picture;
import lt.atsakas.documents.picture.PictureBroken;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Finds out what a file is from its content; its name decides only between kinds of plain text. */
@Component
class ContentCheck {

    private static final int BEGINNING = 64 * 1024;
    private static final String ZIP = "application/zip";
    private static final String UNKNOWN = "application/octet-stream";

    private static final long MILLION = 1_000_000;

    private final Tika tika = new Tika();
    private final DocumentSettings settings;

    ContentCheck(DocumentSettings settings) {
        this.settings = settings;
    }

    /** The type of the content, or {@link FileTypeNotAllowed}; of a picture also {@link PictureTooLarge} or {@link FileBroken}. */
    FileType typeOf(Path file, String name) {
        try {
            byte[] beginning = beginningOf(file);
            FileType type =
                    allowed(tika.detect(beginning), beginning, file, name).orElseThrow(FileTypeNotAllowed::new);
            requireSize(Picture.read(file, type.mediaType()));
            return type;
        } catch (PictureBroken broken) {
            throw new FileBroken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireSize(Optional<Picture> picture) {
        if (picture.map(Picture::pixels).orElse(0L) > settings.maxMegapixels() * MILLION) {
            throw new PictureTooLarge(settings.maxMegapixels());
        }
    }

    private static Optional<FileType> allowed(String detected, byte[] beginning, Path file, String name) {
        boolean calledText = name.toLowerCase(Locale.ROOT).endsWith(".txt");
        return switch (detected) {
            case ZIP -> PackedFile.typeOf(file);
            case UNKNOWN -> calledText && isText(beginning) ? Optional.of(FileType.TEXT) : Optional.empty();
            case "image/heif" -> Optional.of(FileType.HEIC);
            default ->
                FileType.of(detected)
                        .or(() -> PackedFile.isPacked(beginning) ? PackedFile.typeOf(file) : Optional.empty());
        };
    }

    /** Text in one of the old eight-bit alphabets: no control signs but tabs and line ends. */
    private static boolean isText(byte[] beginning) {
        for (byte sign : beginning) {
            if (sign >= 0 && sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f') {
                return false;
            }
        }
        return true;
    }

    private static byte[] beginningOf(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(BEGINNING);
        }
    }
}
