package lt.atsakas.demo.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import lt.atsakas.shared.start.CannotStart;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the archive on the class path. */
final class ServerFiles {

    private static final String COMPLETE = ".complete";
    private static final int OWNER_EXECUTES = 0b001_000_000;

    private final Path folder;

    private ServerFiles(Path folder) {
        this.folder = folder;
    }

    static ServerFiles in(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(COMPLETE))) {
            unpack(folder);
            Command.run(List.of("chmod", "-R", "a+rX", folder.toString())).orStop("Cannot open " + folder);
            Files.createFile(folder.resolve(COMPLETE));
        }
        return new ServerFiles(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path folder) throws IOException {
        String archive = archiveName();
        try (InputStream packed = ServerFiles.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new CannotStart(
                        "There is no embedded PostgreSQL for this machine (" + archive + ")",
                        "Demo mode runs on Linux (x86-64, ARM64); elsewhere use docker/compose.yaml.");
            }
            try (var entries = new TarArchiveInputStream(new XZInputStream(packed))) {
                for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                    unpack(entry, entries, inside(folder, entry.getName()));
                }
            }
        }
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("The archive reaches outside its folder: " + name);
        }
        return path;
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        if (entry.isFile()) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            boolean program = (entry.getMode() & OWNER_EXECUTES) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwx------" : "rw-------"));
        }
    }

    private static String archiveName() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "");
        String word = switch (machine) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> machine;
        };
        return "/postgres-" + system + "-" + word + ".txz";
    }
}
