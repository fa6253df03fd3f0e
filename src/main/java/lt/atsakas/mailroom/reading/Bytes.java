package lt.atsakas.mailroom.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;

/** A stretch of a mail, never copied as a whole: a large mail stays on the disk. */
record Bytes(ByteBuffer whole, int from, int to) {

    private static final int SMALL = 1 << 20;

    static Bytes of(byte[] content) {
        return new Bytes(ByteBuffer.wrap(content), 0, content.length);
    }

    static Bytes of(Path file) {
        try {
            return Files.size(file) <= SMALL ? of(Files.readAllBytes(file)) : mapped(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bytes mapped(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = Math.min(channel.size(), Integer.MAX_VALUE);
            return new Bytes(channel.map(MapMode.READ_ONLY, 0, size), 0, (int) size);
        }
    }

    int length() {
        return to - from;
    }

    int at(int place) {
        return whole.get(place) & 0xFF;
    }

    Bytes part(int begin, int end) {
        return new Bytes(whole, Math.min(begin, to), Math.min(Math.max(begin, end), to));
    }

    /** Where the line that holds the place ends, its line end included. */
    int afterLine(int place) {
        for (int next = place; next < to; next++) {
            if (whole.get(next) == '\n') {
                return next + 1;
            }
        }
        return to;
    }

    /** The same without the line end. */
    int endOfLine(int place) {
        int end = afterLine(place);
        if (end > place && whole.get(end - 1) == '\n') {
            end--;
        }
        return end > place && whole.get(end - 1) == '\r' ? end - 1 : end;
    }

    boolean startsWith(byte[] beginning, int place) {
        if (to - place < beginning.length) {
            return false;
        }
        for (int index = 0; index < beginning.length; index++) {
            if (whole.get(place + index) != beginning[index]) {
                return false;
            }
        }
        return true;
    }

    byte[] copy(int limit) {
        byte[] copy = new byte[Math.min(length(), limit)];
        whole.get(from, copy);
        return copy;
    }

    InputStream stream() {
        return new InputStream() {
            private int place = from;

            @Override
            public int read() {
                return place < to ? at(place++) : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (place >= to) {
                    return length == 0 ? 0 : -1;
                }
                int taken = Math.min(length, to - place);
                whole.get(place, into, offset, taken);
                place += taken;
                return taken;
            }
        };
    }
}
