package lt.atsakas.documents.picture;

import java.io.IOException;
import java.util.OptionalInt;

/** JPEG: segments, of which only those that say how to decode and to colour are kept, and nothing after the end. */
final class JpegReader {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final String EXIF = "Exif\0\0";

    private JpegReader() {}

    static void read(Bytes bytes, Found found) throws IOException {
        long at = 2;
        while (at < bytes.length()) {
            if (bytes.u8(at) != 0xFF) {
                // some cameras fill up between segments
                at++;
                continue;
            }
            int marker = at + 1 < bytes.length() ? bytes.u8(at + 1) : END;
            if (marker == END) {
                found.maskRest(at + 2);
                return;
            }
            at = marker == 0xFF ? at + 1 : next(bytes, at, marker, found);
        }
    }

    private static long next(Bytes bytes, long at, int marker, Found found) throws IOException {
        if (standsAlone(marker)) {
            return at + 2;
        }
        long payload = at + 4;
        int length = bytes.u16(at + 2) - 2;
        if (length < 0) {
            throw new PictureBroken("No length");
        }
        if (isFrame(marker)) {
            found.frame(bytes.u16(payload + 3), bytes.u16(payload + 1));
        } else if (isPrivate(bytes, marker, payload)) {
            found.mask(new Mask(payload, length, upright(bytes, payload, length)));
        }
        return marker == SCAN ? afterScan(bytes, payload + length) : payload + length;
    }

    private static boolean standsAlone(int marker) {
        return marker == START || marker == 0x01 || isRestart(marker);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    /** All of C0 to CF but the tables among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isPrivate(Bytes bytes, int marker, long payload) throws IOException {
        if (marker == COMMENT) {
            return true;
        }
        return switch (marker) {
            case FIRST_APPLICATION -> !bytes.says(payload, "JFIF\0");
            case 0xE2 -> !bytes.says(payload, "ICC_PROFILE\0");
            case 0xEE -> !bytes.says(payload, "Adobe");
            default -> marker > FIRST_APPLICATION && marker <= LAST_APPLICATION;
        };
    }

    /** Where the data of a scan ends: at the next sign that is neither stuffing nor a restart. A picture may break off in them. */
    private static long afterScan(Bytes bytes, long from) throws IOException {
        for (long at = from; at + 1 < bytes.length(); at++) {
            if (bytes.u8(at) == 0xFF) {
                int marker = bytes.u8(at + 1);
                if (marker != 0 && marker != 0xFF && !isRestart(marker)) {
                    return at;
                }
            }
        }
        return bytes.length();
    }

    /** Of Exif one thing is kept, so that nobody sees the picture lying on its side. */
    private static byte[] upright(Bytes bytes, long payload, int length) throws IOException {
        if (!bytes.says(payload, EXIF) || length < Orientation.LENGTH + EXIF.length()) {
            return new byte[0];
        }
        OptionalInt orientation = Orientation.of(bytes, payload + EXIF.length(), payload + length);
        return orientation.isEmpty() ? new byte[0] : Orientation.exif(EXIF, orientation.getAsInt());
    }
}
