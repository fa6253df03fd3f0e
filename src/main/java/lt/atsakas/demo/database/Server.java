package lt.atsakas.demo.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import lt.atsakas.shared.start.CannotStart;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL server: made, started and stopped with PostgreSQL's own programs. */
final class Server {

    /** What a commit promises. */
    enum Durability {
        KEPT("-c fsync=on"),
        THROW_AWAY("-c fsync=off -c full_page_writes=off -c synchronous_commit=off");

        private final String options;

        Durability(String options) {
            this.options = options;
        }
    }

    private static final String VERSION = "17";
    private static final int ATTEMPTS = 3;
    private static final int PASSWORD_BYTES = 16;

    private final ServerAccount account;
    private final ServerPlace place;
    private final ServerFiles files;

    Server(ServerAccount account, ServerPlace place, ServerFiles files) {
        this.account = account;
        this.place = place;
        this.files = files;
    }

    /** Makes the data folder unless there is one, and hands it to the server's account; answers the password. */
    String initialise(Durability durability) throws IOException {
        if (Files.exists(place.data())) {
            checkVersion();
        } else {
            make(durability);
        }
        account.own(place.data());
        return Files.readString(place.password()).strip();
    }

    /** Answers the port it listens on. */
    int start(Durability durability) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            Command started = attempt(port, durability);
            if (started.succeeded()) {
                return port;
            }
            if (attempt == ATTEMPTS) {
                started.orStop("PostgreSQL does not start (its log is " + log() + ")");
            }
        }
    }

    void stop() {
        account.run(files.program("pg_ctl"), "stop", "-D", data(), "-m", "fast", "-w");
    }

    private Command attempt(int port, Durability durability) {
        String options = "-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=80 -c port="
                + port + " " + durability.options;
        return account.run(files.program("pg_ctl"), "start", "-w", "-D", data(), "-l", log().toString(), "-o", options);
    }

    private void make(Durability durability) throws IOException {
        Path unfinished = place.folder().resolve("data.new");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectory(unfinished);
        writePassword();
        account.own(unfinished);
        account.own(place.password());
        account.run(initialisation(unfinished, durability)).orStop("PostgreSQL cannot make its data folder");
        Files.move(unfinished, place.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private String[] initialisation(Path folder, Durability durability) {
        return new String[] {
            files.program("initdb"),
            "--pgdata=" + folder,
            "--username=" + EmbeddedPostgres.USERNAME,
            "--pwfile=" + place.password(),
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions",
            durability == Durability.KEPT ? "--sync-method=fsync" : "--no-sync"
        };
    }

    private void writePassword() throws IOException {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.deleteIfExists(place.password());
        Files.createFile(
                place.password(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(place.password(), List.of(HexFormat.of().formatHex(bytes)));
    }

    private void checkVersion() throws IOException {
        String found = Files.readString(place.data().resolve("PG_VERSION")).strip();
        if (!VERSION.equals(found)) {
            throw new CannotStart(
                    "The data in " + place.data() + " is of PostgreSQL " + found + ", not " + VERSION,
                    "Start over with -Ddemo.fresh=true, or run the version that wrote it.");
        }
    }

    private String data() {
        return place.data().toString();
    }

    private Path log() {
        return place.data().resolve("server.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
