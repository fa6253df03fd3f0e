package lt.atsakas.mailroom.edelivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plain files as one package that any mail program opens, read piece by piece; the same files in the same order make the same bytes. Their
 * names hold no sign that means anything in a header.
 */
final class PackedFolder extends InputStream {

    private static final String MARK = "--atsakas-e-delivery";
    private static final byte[] HEAD = ("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="
                    + MARK.substring(2)
                    + "\r\n\r\n")
            .getBytes(US_ASCII);
    private static final byte[] END = (MARK + "--\r\n").getBytes(US_ASCII);

    /** Whole lines of a part: each holds 57 bytes. */
    private static final int PIECE = 57 * 1024;

    private final Iterator<Path> files;
    private byte[] piece = HEAD;
    private int place;
    private boolean ended;
    private @Nullable InputStream content;

    PackedFolder(List<Path> files) {
        this.files = files.iterator();
    }

    @Override
    public int read() throws IOException {
        return isThereMore() ? piece[place++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (!isThereMore()) {
            return -1;
        }
        int count = Math.min(length, piece.length - place);
        System.arraycopy(piece, place, into, offset, count);
        place += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
        }
    }

    private boolean isThereMore() throws IOException {
        while (place == piece.length) {
            if (ended) {
                return false;
            }
            piece = next();
            place = 0;
        }
        return true;
    }

    private byte[] next() throws IOException {
        if (content != null) {
            byte[] raw = content.readNBytes(PIECE);
            if (raw.length > 0) {
                return (Base64.getMimeEncoder().encodeToString(raw) + "\r\n").getBytes(US_ASCII);
            }
            content.close();
            content = null;
        }
        if (files.hasNext()) {
            Path file = files.next();
            content = Files.newInputStream(file, NOFOLLOW_LINKS);
            return head(file).getBytes(US_ASCII);
        }
        ended = true;
        return END;
    }

    private static String head(Path file) {
        return MARK + "\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: attachment; filename=\"" + file.getFileName() + "\"\r\n\r\n";
    }
}
