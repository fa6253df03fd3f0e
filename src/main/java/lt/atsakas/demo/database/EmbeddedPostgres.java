package lt.atsakas.demo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lt.atsakas.shared.start.CannotStart;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of the application's own, reachable from this machine only and with a password. A kept one syncs
 * every commit to disk ({@code fsync=on}) and outlives {@code kill -9}; a throw-away one does not and is for tests.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    static final String USERNAME = "postgres";

    private final FolderLock lock;
    private final Server server;
    private final String password;
    private final int port;

    private EmbeddedPostgres(FolderLock lock, Server server, String password, int port) {
        this.lock = lock;
        this.server = server;
        this.password = password;
        this.port = port;
    }

    /** Goes on with the data in the folder, or starts with none. */
    public static EmbeddedPostgres keptIn(Path home) {
        return start(home, Server.Durability.KEPT, false);
    }

    /** Forgets what the folder holds and starts with no data, to be kept from now on. */
    public static EmbeddedPostgres keptAfreshIn(Path home) {
        return start(home, Server.Durability.KEPT, true);
    }

    /** Starts with no data and does not care for a power cut. */
    public static EmbeddedPostgres throwAwayIn(Path home) {
        return start(home, Server.Durability.THROW_AWAY, true);
    }

    /** How to connect, for the application's data source. */
    public JdbcConnectionDetails connectionDetails() {
        return new EmbeddedConnection(port, password);
    }

    /** Stops the server in good order. */
    @Override
    public void close() {
        try (lock) {
            server.stop();
        } catch (IOException unreleased) {
            throw new UncheckedIOException(unreleased);
        }
    }

    private static EmbeddedPostgres start(Path home, Server.Durability durability, boolean afresh) {
        try {
            Path folder = Files.createDirectories(home).toRealPath();
            FolderLock lock = FolderLock.take(folder);
            try {
                return start(folder, lock, durability, afresh);
            } catch (IOException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException unusable) {
            throw new CannotStart(
                    "The data folder " + home + " cannot be used: " + unusable.getMessage(),
                    "Check its rights and the free space of the disk.",
                    unusable);
        }
    }

    private static EmbeddedPostgres start(Path home, FolderLock lock, Server.Durability durability, boolean afresh)
            throws IOException {
        ServerAccount account = ServerAccount.usable();
        ServerPlace place = ServerPlace.below(home, account);
        new LeftOver(place.data()).stop();
        if (afresh) {
            FileSystemUtils.deleteRecursively(place.data());
        }
        Server server = new Server(account, place, ServerFiles.in(place.programs()));
        String password = server.initialise(durability);
        return new EmbeddedPostgres(lock, server, password, server.start(durability));
    }
}
