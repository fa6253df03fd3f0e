package lt.atsakas.documents.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.OptionalInt;

/** How a picture is to be turned, as its Exif says. */
final class Orientation {

    /** Of the least Exif that says it. */
    static final int LENGTH = 26;

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private Orientation() {}

    /** What a TIFF header says that begins there; nothing when it does not, or cannot be read. */
    static OptionalInt of(Bytes bytes, long tiff, long end) {
        try {
            TiffNumbers numbers = TiffNumbers.at(bytes, tiff);
            long folder = tiff + numbers.u32(tiff + 4);
            int entries = numbers.u16(folder);
            for (long at = folder + 2; at < folder + 2 + (long) entries * ENTRY && at + ENTRY <= end; at += ENTRY) {
                if (numbers.u16(at) == TAG) {
                    int turn = numbers.u16(at + 8);
                    return turn >= 1 && turn <= 8 ? OptionalInt.of(turn) : OptionalInt.empty();
                }
            }
            return OptionalInt.empty();
        } catch (IOException unreadable) {
            return OptionalInt.empty();
        }
    }

    /** An Exif that says nothing else. */
    static byte[] exif(String heading, int turn) {
        return ByteBuffer.allocate(heading.length() + LENGTH)
                .put(heading.getBytes(ISO_8859_1))
                .put("MM\0*".getBytes(ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turn)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
