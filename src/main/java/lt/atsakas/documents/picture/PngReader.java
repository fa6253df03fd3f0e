package lt.atsakas.documents.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.CRC32;

/** PNG: chunks, of which those stay that say how to decode and to colour; a private one becomes one that says nothing. */
final class PngReader {

    private static final int SIGNATURE = 8;
    private static final int FRAME_OF_CHUNK = 12;
    private static final String NOTHING = "zeRo";
    private static final Set<String> HARMLESS = Set.of(
            "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT",
            "acTL", "fcTL", "fdAT");

    private PngReader() {}

    static void read(Bytes bytes, Found found) throws IOException {
        if (!bytes.says(SIGNATURE + 4, "IHDR")) {
            throw new PictureBroken("No header");
        }
        found.frame(bytes.u32(SIGNATURE + 8), bytes.u32(SIGNATURE + 12));
        long at = SIGNATURE;
        while (at < bytes.length()) {
            long length = bytes.u32(at);
            String type = bytes.text(at + 4, 4);
            if (isPrivate(type)) {
                empty(at + 4, length, found);
            }
            at += FRAME_OF_CHUNK + length;
            if (type.equals("IEND")) {
                found.maskRest(at);
                return;
            }
        }
    }

    /** What need not be understood begins with a small letter. */
    private static boolean isPrivate(String type) {
        return Character.isLowerCase(type.charAt(0)) && !HARMLESS.contains(type);
    }

    private static void empty(long from, long length, Found found) throws IOException {
        byte[] nothing = NOTHING.getBytes(ISO_8859_1);
        found.mask(new Mask(from, nothing.length + length, nothing));
        CRC32 sum = new CRC32();
        sum.update(nothing);
        byte[] zeros = new byte[8192];
        for (long left = length; left > 0; left -= zeros.length) {
            sum.update(zeros, 0, (int) Math.min(left, zeros.length));
        }
        found.mask(Mask.of(
                from + nothing.length + length,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array()));
    }
}
