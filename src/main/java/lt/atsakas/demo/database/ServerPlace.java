package lt.atsakas.demo.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/**
 * Where the server's files lie: in the folder asked for, or, when the server's account cannot reach that (a checkout
 * below {@code /root}), in a folder of the system with a link left behind. Without the link what lies there is a
 * leftover of a deleted checkout and is removed.
 */
record ServerPlace(Path folder) {

    private static final Path AWAY = Path.of("/var/lib/atsakas-demo");

    static ServerPlace below(Path home, ServerAccount account) throws IOException {
        Path near = home.resolve("cluster");
        if (Files.isSymbolicLink(near) && Files.isDirectory(near)) {
            return new ServerPlace(near.toRealPath());
        }
        if (Files.isSymbolicLink(near)) {
            Files.delete(near);
        }
        return account.reaches(home) ? new ServerPlace(Files.createDirectories(near)) : movedAway(near);
    }

    Path programs() {
        return folder.resolve("server");
    }

    Path data() {
        return folder.resolve("data");
    }

    Path password() {
        return folder.resolve("password");
    }

    private static ServerPlace movedAway(Path near) throws IOException {
        ServerPlace away = new ServerPlace(AWAY.resolve(nameFor(near)));
        new LeftOver(away.data()).stop();
        FileSystemUtils.deleteRecursively(away.folder());
        Files.createDirectories(AWAY);
        if (Files.isDirectory(near)) {
            new LeftOver(near.resolve("data")).stop();
            Command.run(List.of("mv", near.toString(), away.folder().toString()))
                    .orStop("Cannot move " + near);
        }
        Files.createDirectories(away.folder());
        Files.createSymbolicLink(near, away.folder());
        return away;
    }

    private static String nameFor(Path near) {
        return UUID.nameUUIDFromBytes(near.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
