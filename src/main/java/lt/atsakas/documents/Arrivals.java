package lt.atsakas.documents;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder on this machine where contents are written down on their way to a shelf. */
class Arrivals {

    private static final int PIECE = 64 * 1024;
    private static final long MEGABYTE = 1024L * 1024;

    private final Path folder;

    Arrivals(Path folder) {
        this.folder = folder;
    }

    /** Writes the content to the disk up to the limit; {@link FileTooLarge} beyond it. Of what fails nothing stays. */
    Shelf.Taken take(InputStream content, long limit) {
        Path file = folder.resolve(UUID.randomUUID().toString());
        boolean written = false;
        try (FileChannel channel = open(file)) {
            Shelf.Taken taken = write(content, limit, file, channel);
            written = true;
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!written) {
                remove(file);
            }
        }
    }

    void forget(Shelf.Taken taken) {
        remove(taken.file());
    }

    /** Removes what has lain here longer than anything takes to be written down. */
    void tidy(Duration age) throws IOException {
        FileTime present = present();
        for (Path file : files()) {
            if (Age.of(file, present).compareTo(age) > 0) {
                remove(file);
            }
        }
    }

    /** The present as the disk tells it, whatever clock the application runs on. */
    FileTime present() throws IOException {
        Path probe = Files.createTempFile(Files.createDirectories(folder), "probe", "");
        FileTime present = Files.getLastModifiedTime(probe);
        Files.delete(probe);
        return present;
    }

    private FileChannel open(Path file) {
        try {
            Files.createDirectories(folder);
            return FileChannel.open(file, CREATE_NEW, WRITE);
        } catch (IOException e) {
            throw new ShelfOutOfOrder(e);
        }
    }

    /** What the sender's line does wrong is told apart from what the disk does wrong. */
    private static Shelf.Taken write(InputStream content, long limit, Path file, FileChannel channel)
            throws IOException {
        ContentHash hash = new ContentHash();
        long size = 0;
        byte[] piece = new byte[PIECE];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            size += read;
            if (size > limit) {
                throw new FileTooLarge(limit / MEGABYTE);
            }
            hash.add(piece, read);
            writeAll(channel, ByteBuffer.wrap(piece, 0, read));
        }
        settle(channel);
        return new Shelf.Taken(file, hash.hex(), size);
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new ShelfOutOfOrder(e);
        }
    }

    private static void settle(FileChannel channel) {
        try {
            channel.force(true);
        } catch (IOException e) {
            throw new ShelfOutOfOrder(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Files.createDirectories(folder))) {
            return files.toList();
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new ShelfOutOfOrder(e);
        }
    }
}
