package lt.atsakas.demo.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lt.atsakas.shared.start.CannotStart;

/** Keeps a second application out of a folder for as long as the first one lives, however it dies. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(folder.resolve("lock"), CREATE, READ, WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new CannotStart(
                    "Another Atsakas is already running with the data folder " + folder.toAbsolutePath(),
                    "Stop it first, or give this one its own folder: -Ddemo.data=another/folder with free SERVER_PORT, DEMO_SMTP_PORT and DEMO_IMAP_PORT.");
        }
        String owner = ProcessHandle.current().pid() + System.lineSeparator();
        channel.truncate(0).write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)));
        return new FolderLock(channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisApplication) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
