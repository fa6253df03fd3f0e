package lt.atsakas.shared.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one SVG path.
 *
 * @param side modules to a side, with the quiet zone
 * @param path the dark modules
 */
public record QrPicture(int side, String path) {

    private static final int QUIET = 4;

    public static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(',')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * QUIET, path.toString());
    }
}
