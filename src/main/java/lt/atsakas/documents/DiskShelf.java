package lt.atsakas.documents;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Contents as files of a disk, in folders by the first signs of their hashes. */
class DiskShelf implements Shelf {

    private static final String HASH = "[0-9a-f]{64}";
    private static final String FOLDER = "[0-9a-f]{2}";

    private final Path folder;
    private final Arrivals arrivals;
    private final Set<Path> settledFolders = ConcurrentHashMap.newKeySet();

    DiskShelf(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.arrivals = new Arrivals(incoming());
    }

    @Override
    public Taken take(InputStream content, long limit) {
        return arrivals.take(content, limit);
    }

    @Override
    public void keep(Taken taken) {
        Path place = place(taken.sha256());
        try {
            if (!refreshed(place, taken.size())) {
                settledFolder(taken.sha256());
                Files.move(taken.file(), place, ATOMIC_MOVE);
            }
            // also where somebody else has just moved it there and is not done
            settle(directory(taken.sha256()));
        } catch (IOException e) {
            throw new ShelfOutOfOrder(e);
        }
    }

    @Override
    public void forget(Taken taken) {
        arrivals.forget(taken);
    }

    @Override
    public Resource content(String sha256) {
        return new FileSystemResource(file(sha256));
    }

    @Override
    public List<String> settled() {
        try {
            return settledBy(present());
        } catch (IOException e) {
            throw new ShelfOutOfOrder(e);
        }
    }

    private List<String> settledBy(FileTime present) throws IOException {
        try (Stream<Path> files = Files.find(folder, 3, (path, about) -> isPlace(path) && about.isRegularFile())) {
            return files.filter(file -> isOfAge(file, present))
                    .map(DiskShelf::hash)
                    .toList();
        }
    }

    /** A rename decides between this and somebody who brings the content again: it was young by then, or is brought as new. */
    @Override
    public boolean layAside(String sha256) {
        Path aside = asidePlace(sha256);
        try {
            Files.createDirectories(asideFolder());
            Files.move(place(sha256), aside, ATOMIC_MOVE);
            FileTime present = present();
            if (Age.of(aside, present).compareTo(SETTLED) <= 0) {
                bringBack(sha256);
                return false;
            }
            Files.setLastModifiedTime(aside, present);
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new ShelfOutOfOrder(e);
        }
    }

    @Override
    public List<Aside> aside() {
        try (Stream<Path> files = Files.list(Files.createDirectories(asideFolder()))) {
            FileTime present = present();
            return files.map(file -> new Aside(hash(file), Age.of(file, present)))
                    .toList();
        } catch (IOException e) {
            throw new ShelfOutOfOrder(e);
        }
    }

    @Override
    public void bringBack(String sha256) {
        try {
            if (Files.notExists(place(sha256))) {
                Files.move(asidePlace(sha256), place(sha256), ATOMIC_MOVE);
                settle(directory(sha256));
            } else {
                drop(sha256);
            }
        } catch (IOException e) {
            throw new ShelfOutOfOrder(e);
        }
    }

    @Override
    public void drop(String sha256) {
        try {
            Files.deleteIfExists(asidePlace(sha256));
        } catch (IOException e) {
            throw new ShelfOutOfOrder(e);
        }
    }

    @Override
    public void tidy() {
        try {
            arrivals.tidy(SETTLED);
        } catch (IOException e) {
            throw new ShelfOutOfOrder(e);
        }
    }

    @Override
    public boolean isInOrder() {
        try {
            present();
            return true;
        } catch (IOException full) {
            return false;
        }
    }

    /** Where the content lies, or would. */
    Path file(String sha256) {
        Path aside = asidePlace(sha256);
        return Files.notExists(place(sha256)) && Files.exists(aside) ? aside : place(sha256);
    }

    Path place(String sha256) {
        return directory(sha256).resolve(sha256);
    }

    private Path directory(String sha256) {
        return outer(sha256).resolve(sha256.substring(2, 4));
    }

    private Path outer(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }

    Path incoming() {
        return folder.resolve("incoming");
    }

    FileTime present() throws IOException {
        return arrivals.present();
    }

    private Path asidePlace(String sha256) {
        return asideFolder().resolve(sha256);
    }

    private Path asideFolder() {
        return folder.resolve("aside");
    }

    private boolean isPlace(Path path) {
        Path within = folder.relativize(path);
        return within.getNameCount() == 3
                && within.getName(0).toString().matches(FOLDER)
                && hash(path).matches(HASH);
    }

    private static boolean isOfAge(Path file, FileTime present) {
        Duration age = Age.of(file, present);
        return age.compareTo(SETTLED) > 0 && age.compareTo(LOOKED_AT_BEFORE) < 0;
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

    /** The folder, itself on the disk for good: once for each, whoever has made it. */
    private void settledFolder(String sha256) throws IOException {
        Path directory = directory(sha256);
        Path outer = outer(sha256);
        if (!settledFolders.contains(directory)) {
            Files.createDirectories(directory);
            settle(outer);
            if (!settledFolders.contains(outer)) {
                settle(folder);
                settledFolders.add(outer);
            }
            settledFolders.add(directory);
        }
    }

    private static void settle(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }

    private static String hash(Path file) {
        return String.valueOf(file.getFileName());
    }
}
