package lt.atsakas.correspondence;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A QR code as a picture that stands within the page itself, for letters read nothing from outside. */
final class QrImage {

    /** How the address of a picture begins that is its own content. */
    static final String WITHIN_THE_PAGE = "data:image/png;base64,";

    private static final int QUIET = 4;
    private static final int DOTS = 8;
    private static final int WHITE = 0xFFFFFF;

    private QrImage() {}

    /** The address of a picture of the text. */
    static String of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * QUIET) * DOTS;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, code.getModule(x / DOTS - QUIET, y / DOTS - QUIET) ? 0 : WHITE);
            }
        }
        return WITHIN_THE_PAGE + Base64.getEncoder().encodeToString(png(picture));
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
