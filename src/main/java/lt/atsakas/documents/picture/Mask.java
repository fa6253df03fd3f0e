package lt.atsakas.documents.picture;

import java.util.Arrays;

/** A stretch of a file that is read as other bytes: some given ones, and zeros after them. */
public record Mask(long from, long length, byte[] start) {

    static Mask zeros(long from, long length) {
        return new Mask(from, length, new byte[0]);
    }

    static Mask of(long from, byte[] bytes) {
        return new Mask(from, bytes.length, bytes);
    }

    /** Covers what of it lies in the piece. */
    void cover(byte[] piece, int offset, int count, long position) {
        long begin = Math.max(from, position);
        long end = Math.min(from + length, position + count);
        if (begin < end) {
            int at = Math.toIntExact(offset + begin - position);
            int until = Math.toIntExact(offset + end - position);
            Arrays.fill(piece, at, until, (byte) 0);
            int given = (int) Math.max(0, Math.min(from + start.length, end) - begin);
            if (given > 0) {
                System.arraycopy(start, Math.toIntExact(begin - from), piece, at, given);
            }
        }
    }
}
