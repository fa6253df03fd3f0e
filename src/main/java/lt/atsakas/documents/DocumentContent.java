package lt.atsakas.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import lt.atsakas.documents.picture.Mask;
import lt.atsakas.documents.picture.Picture;
import lt.atsakas.documents.picture.PictureBroken;
import org.springframework.core.io.Resource;

/** A document that may be read now. */
public record DocumentContent(DocumentCard card, Resource content) {

    /** Opens the content; the caller closes it. */
    public InputStream open() throws IOException {
        return content.getInputStream();
    }

    /**
     * The same for whoever is not its handler: a picture without place, time, camera, comments and whatever else it tells beside
     * what it shows. Whatever cannot be read is not given to others ({@link FileBroken}).
     */
    public DocumentContent forOthers() {
        if (!Picture.is(card.mediaType())) {
            return this;
        }
        try {
            return new DocumentContent(card, new MaskedResource(content, masks()));
        } catch (PictureBroken broken) {
            throw new FileBroken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Mask> masks() throws IOException {
        if (content.isFile()) {
            return masks(content.getFile().toPath());
        }
        Path copy = Files.createTempFile("picture", "");
        try (InputStream from = content.getInputStream()) {
            Files.copy(from, copy, StandardCopyOption.REPLACE_EXISTING);
            return masks(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private List<Mask> masks(Path file) throws IOException {
        return Picture.read(file, card.mediaType()).map(Picture::masks).orElse(List.of());
    }

    /** The whole content, for what is known to be small. */
    public byte[] bytes() {
        try {
            return content.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
