package lt.atsakas.documents.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the headers of a picture tell.
 *
 * @param pixels of its largest frame
 * @param masks what covers everything private in it, such as place, time, camera and comments; the picture itself stays as
 *     it is, to the bit, and as long
 */
public record Picture(long pixels, List<Mask> masks) {

    /** Reads the headers; nothing when the type is no picture's, and {@link PictureBroken} when they cannot be read. */
    public static Optional<Picture> read(Path file, String mediaType) throws IOException {
        Optional<Reader> reader = readerOf(mediaType);
        if (reader.isEmpty()) {
            return Optional.empty();
        }
        try (Bytes bytes = Bytes.of(file)) {
            Found found = new Found(bytes.length());
            reader.get().read(bytes, found);
            return Optional.of(found.picture());
        }
    }

    /** Whether the type is one of a picture. */
    public static boolean is(String mediaType) {
        return readerOf(mediaType).isPresent();
    }

    private static Optional<Reader> readerOf(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> Optional.of(JpegReader::read);
            case "image/png" -> Optional.of(PngReader::read);
            case "image/webp" -> Optional.of(WebpReader::read);
            case "image/tiff" -> Optional.of(TiffReader::read);
            case "image/heic" -> Optional.of(HeicReader::read);
            default -> Optional.empty();
        };
    }

    private interface Reader {
        void read(Bytes bytes, Found found) throws IOException;
    }
}
