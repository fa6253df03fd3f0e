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
import java.nio.file.Files;
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

    /** Moves a file, a folder or a link as it is into the folder, under its own name or one made of it. */
    public static void moveInto(Path folder, Path what) throws IOException {
        Path free = free(Files.createDirectories(folder), String.valueOf(what.getFileName()));
        Files.move(what, free, ATOMIC_MOVE);
        settle(folder);
    }

    /** Moves it into the folder with a file beside it that says why; the file comes first, so that nothing lies there without a reason. */
    public static void reject(Path folder, Path what, String why) throws IOException {
        Path free = free(Files.createDirectories(folder), String.valueOf(what.getFileName()));
        Path reason = free.resolveSibling(free.getFileName() + REASON);
        if (!Files.exists(reason, NOFOLLOW_LINKS)) {
            write(reason, (why + "\n").getBytes(UTF_8));
        }
        Files.move(what, free, ATOMIC_MOVE);
        settle(folder);
    }

    /** How many things lie in the folder with a reason beside them. */
    public static long rejected(Path folder) throws IOException {
        return arrived(folder).stream()
                .filter(file -> !String.valueOf(file.getFileName()).endsWith(REASON))
                .count();
    }

    /** What lies in the folder by name; what is still being written – its name begins with a dot or ends with {@code .tmp} – is not there yet. */
    public static List<Path> arrived(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(Files.createDirectories(folder))) {
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

    private static Path free(Path folder, String name) {
        Path place = folder.resolve(name);
        for (int other = 2; Files.exists(place, NOFOLLOW_LINKS); other++) {
            place = folder.resolve(name + "." + other);
        }
        return place;
    }
}
