package lt.atsakas.documents.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Set;

/** WebP: chunks of a RIFF file; what holds no picture is emptied, and the header says no more that it is there. */
final class WebpReader {

    private static final int FIRST = 12;
    private static final int HEAD = 8;
    private static final int EXIF_AND_XMP = 0x08 | 0x04;
    private static final int SIDE = 0x3FFF;
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private WebpReader() {}

    static void read(Bytes bytes, Found found) throws IOException {
        long end = Math.min(bytes.length(), HEAD + bytes.u32Little(4));
        long at = FIRST;
        while (at + HEAD <= end) {
            String type = bytes.text(at, 4);
            long length = bytes.u32Little(at + 4);
            if (KEPT.contains(type)) {
                look(bytes, type, at + HEAD, found);
            } else {
                found.mask(Mask.of(at, "zero".getBytes(ISO_8859_1)));
                found.mask(Mask.zeros(at + HEAD, Math.min(length, bytes.length() - at - HEAD)));
            }
            at += HEAD + length + (length & 1);
        }
        found.maskRest(end);
    }

    private static void look(Bytes bytes, String type, long data, Found found) throws IOException {
        switch (type) {
            case "VP8X" -> {
                found.mask(Mask.of(data, new byte[] {(byte) (bytes.u8(data) & ~EXIF_AND_XMP)}));
                found.frame(1 + u24(bytes, data + 4), 1 + u24(bytes, data + 7));
            }
            case "VP8 " -> found.frame(bytes.u16Little(data + 6) & SIDE, bytes.u16Little(data + 8) & SIDE);
            case "VP8L" -> {
                long sides = bytes.u32Little(data + 1);
                found.frame(1 + (sides & SIDE), 1 + (sides >> 14 & SIDE));
            }
            default -> {
                // says nothing of the size
            }
        }
    }

    private static long u24(Bytes bytes, long at) throws IOException {
        return bytes.u16Little(at) | (long) bytes.u8(at + 2) << 16;
    }
}
