package lt.atsakas.acceptance.stories;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Small but real files as people bring them from a visit: photos of a telephone and scans of a signed sheet. */
final class Papers {

    private Papers() {}

    static byte[] photo(String format) {
        BufferedImage image = new BufferedImage(32, 24, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.LIGHT_GRAY);
        brush.fillRect(4, 4, 24, 16);
        brush.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return file.toByteArray();
    }

    static byte[] scan() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument sheet = new PDDocument()) {
            sheet.addPage(new PDPage());
            sheet.save(file);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return file.toByteArray();
    }
}
