package lt.atsakas.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders in which two programs exchange files: what is there is there as a whole and for good, and nothing is ever written over. */
public final class Folders {

    private static final String REASON = ".reason.txt";

    private Folders() {}

    /** Writes a new file, on the disk for good. */
    public static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** What was made, renamed or removed in the folder is so for good. */
    public static void settle(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    /**
     * The folder, made if there is none. What it lies in is never made: where that is missing a disk may be away, and what was written then
     * nobody would find.
     */
    public static Path made(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            try {
                Files.createDirectory(folder);
            } catch (FileAlreadyExistsException other) {
                if (!Files.isDirectory(folder)) {
                    throw other;
                }
            }
        }
        return folder;
    }

    /** Moves a file, a folder or a link as it is into the folder, under its own name or one made of it. */
    public static void moveInto(Path folder, Path what) throws IOException {
        made(folder);
        int names = 1;
        while (!moved(what, place(folder, what, names))) {
            names++;
        }
        settle(folder);
    }

    /** Moves it into the folder with a file beside it that says why; the file comes first, so that nothing lies there without a reason. */
    public static void reject(Path folder, Path what, String why) throws IOException {
        made(folder);
        int names = 1;
        while (!laidAside(what, place(folder, what, names), why)) {
            names++;
        }
        settle(folder);
    }

    private static boolean laidAside(Path what, Path place, String why) throws IOException {
        if (Files.exists(place, NOFOLLOW_LINKS)) {
            return false;
        }
        Path reason = place.resolveSibling(place.getFileName() + REASON);
        try {
            if (!Files.exists(reason, NOFOLLOW_LINKS)) {
                write(reason, (why + "\n").getBytes(UTF_8));
            }
            return moved(what, place);
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (NoSuchFileException gone) {
            if (!Files.exists(place, NOFOLLOW_LINKS)) {
                Files.deleteIfExists(reason);
            }
            throw gone;
        }
    }

    /** False when the place was taken, also by somebody who was faster: a name is held by an empty file before it is moved to. */
    private static boolean moved(Path what, Path place) throws IOException {
        if (Files.exists(place, NOFOLLOW_LINKS)) {
            return false;
        }
        if (Files.isDirectory(what, NOFOLLOW_LINKS)) {
            return movedAsFolder(what, place);
        }
        try {
            Files.createFile(place);
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
        try {
            Files.move(what, place, ATOMIC_MOVE);
            return true;
        } catch (IOException failed) {
            letGo(place);
            throw failed;
        }
    }

    /** A folder with something in it cannot be moved over another one. */
    private static boolean movedAsFolder(Path what, Path place) throws IOException {
        try {
            Files.move(what, place, ATOMIC_MOVE);
            return true;
        } catch (FileSystemException taken) {
            if (Files.exists(what, NOFOLLOW_LINKS) && Files.exists(place, NOFOLLOW_LINKS)) {
                return false;
            }
            throw taken;
        }
    }

    /** Over a network a move may be told to have failed and have been made all the same: what is not empty stays. */
    private static void letGo(Path held) throws IOException {
        if (Files.isRegularFile(held, NOFOLLOW_LINKS) && Files.size(held) == 0) {
            Files.delete(held);
        }
    }

    /** How many things lie in the folder with a reason beside them. */
    public static long rejected(Path folder) throws IOException {
        return arrived(folder).stream()
                .filter(file -> !String.valueOf(file.getFileName()).endsWith(REASON))
                .count();
    }

    /** What lies in the folder by name; what is still being written – its name begins with a dot or ends with {@code .tmp} – is not there yet. */
    public static List<Path> arrived(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(made(folder))) {
            return all.filter(Folders::isWhole).sorted().toList();
        }
    }

    /** Removes a folder with the plain files in it; nothing where there is none. */
    public static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static boolean isWhole(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && !name.endsWith(".tmp");
    }

    private static Path place(Path folder, Path what, int names) {
        String name = String.valueOf(what.getFileName());
        return folder.resolve(names == 1 ? name : name + "." + names);
    }
}
