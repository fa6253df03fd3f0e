package lt.atsakas.documents.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file at any place, read by pieces; beyond its end the picture is broken. */
final class Bytes implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    private final FileChannel channel;
    private final long length;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE).limit(0);
    private long pieceFrom;

    private Bytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.length = channel.size();
    }

    static Bytes of(Path file) throws IOException {
        return new Bytes(FileChannel.open(file, StandardOpenOption.READ));
    }

    long length() {
        return length;
    }

    int u8(long at) throws IOException {
        if (at < pieceFrom || at >= pieceFrom + piece.limit()) {
            load(at);
        }
        return piece.get(Math.toIntExact(at - pieceFrom)) & 0xFF;
    }

    int u16(long at) throws IOException {
        return u8(at) << 8 | u8(at + 1);
    }

    long u32(long at) throws IOException {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    long u64(long at) throws IOException {
        return u32(at) << 32 | u32(at + 4);
    }

    int u16Little(long at) throws IOException {
        return u8(at) | u8(at + 1) << 8;
    }

    long u32Little(long at) throws IOException {
        return u16Little(at) | (long) u16Little(at + 2) << 16;
    }

    byte[] of(long at, int count) throws IOException {
        if (count < 0 || at < 0 || at + count > length) {
            throw new PictureBroken("Ends too early");
        }
        byte[] found = new byte[count];
        for (int i = 0; i < count; i++) {
            found[i] = (byte) u8(at + i);
        }
        return found;
    }

    String text(long at, int count) throws IOException {
        return new String(of(at, count), ISO_8859_1);
    }

    boolean says(long at, String expected) throws IOException {
        return at + expected.length() <= length && text(at, expected.length()).equals(expected);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void load(long at) throws IOException {
        if (at < 0 || at >= length) {
            throw new PictureBroken("Ends too early");
        }
        piece.clear();
        pieceFrom = at;
        int read = 0;
        while (piece.hasRemaining() && read >= 0) {
            read = channel.read(piece, pieceFrom + piece.position());
        }
        piece.flip();
    }
}
