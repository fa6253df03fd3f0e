package lt.atsakas.documents;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.UUID;

/**
 * Files on disk, each under the hash of its content, the same content once. What {@link #keep} returned from is on the
 * disk for good, so a row that names it may be written.
 */
class Shelf {

    private static final int PIECE = 64 * 1024;
    private static final long MEGABYTE = 1024L * 1024;

    private final Path folder;

    Shelf(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** A file that was taken in but not put in its place yet. */
    record Taken(Path file, String sha256, long size) {}

    /** Writes the content to the disk up to the limit; {@link FileTooLarge} beyond it, and nothing stays. */
    Taken take(InputStream content, long limit) {
        Path file = incoming().resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(incoming());
            return write(content, limit, file);
        } catch (IOException e) {
            remove(file);
            throw new UncheckedIOException(e);
        } catch (FileTooLarge e) {
            remove(file);
            throw e;
        }
    }

    private static Taken write(InputStream content, long limit, Path file) throws IOException {
        ContentHash hash = new ContentHash();
        long size = 0;
        try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
            byte[] piece = new byte[PIECE];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                if (size > limit) {
                    throw new FileTooLarge(limit / MEGABYTE);
                }
                hash.add(piece, read);
                writeAll(channel, ByteBuffer.wrap(piece, 0, read));
            }
            channel.force(true);
        }
        return new Taken(file, hash.hex(), size);
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Puts what was taken in its place for good. */
    void keep(Taken taken) {
        Path place = place(taken.sha256());
        try {
            if (!refreshed(place, taken.size())) {
                Path directory = settledDirectory(taken.sha256());
                Files.move(taken.file(), place, ATOMIC_MOVE);
                settle(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops what was taken and not kept. */
    void forget(Taken taken) {
        remove(taken.file());
    }

    Path place(String sha256) {
        return directory(sha256).resolve(sha256);
    }

    Path folder() {
        return folder;
    }

    Path incoming() {
        return folder.resolve("incoming");
    }

    /** The present as the disk tells it, whatever clock the application runs on. */
    FileTime present() throws IOException {
        Path probe = Files.createTempFile(Files.createDirectories(incoming()), "probe", "");
        FileTime present = Files.getLastModifiedTime(probe);
        Files.delete(probe);
        return present;
    }

    private Path directory(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    /** Whether the same content is there; then it is made young again, so that cleaning leaves it to the row to come. */
    private boolean refreshed(Path place, long size) throws IOException {
        try {
            if (Files.size(place) != size) {
                return false;
            }
            Files.setLastModifiedTime(place, present());
            return true;
        } catch (NoSuchFileException absent) {
            return false;
        }
    }

    private Path settledDirectory(String sha256) throws IOException {
        Path directory = directory(sha256);
        if (Files.notExists(directory)) {
            Files.createDirectories(directory);
            settle(directory.resolve(".."));
            settle(folder);
        }
        return directory;
    }

    private static void settle(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
