package lt.atsakas.documents;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * One process's own folder for files that belong to no case yet. Several processes may share the place: each holds a lock
 * while it runs, so that whoever starts next deletes what the dead left, which nobody can send any more, and nothing else.
 */
class UploadFolder implements AutoCloseable {

    private static final String LOCK = ".lock";

    private final Path folder;
    private final FileChannel lock;

    private UploadFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** The lock is held before the folder is there, so that nobody ever sees the folder of a living process without it. */
    static UploadFolder in(Path place) throws IOException {
        Files.createDirectories(place);
        deleteLeftBehind(place);
        Path folder = place.resolve(UUID.randomUUID().toString());
        FileChannel lock = channel(folder);
        lock.lock();
        Files.createDirectory(folder);
        return new UploadFolder(folder, lock);
    }

    /** A folder of that name inside. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            delete(folder);
        }
    }

    private static void deleteLeftBehind(Path place) throws IOException {
        for (Path folder : folders(place)) {
            try (FileChannel channel = channel(folder);
                    FileLock ours = tryLock(channel)) {
                if (ours != null) {
                    delete(folder);
                }
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static List<Path> folders(Path place) throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.deleteIfExists(lockOf(folder));
    }

    private static FileChannel channel(Path folder) throws IOException {
        return FileChannel.open(lockOf(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }
}
