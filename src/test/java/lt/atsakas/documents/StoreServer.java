package lt.atsakas.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A store of others ({@code s3rver}) in a process of its own, with its objects as files of a folder. */
final class StoreServer implements AutoCloseable {

    private final Process process;
    private final Path folder;
    private final URI address;

    private StoreServer(Process process, Path folder, URI address) {
        this.process = process;
        this.folder = folder;
        this.address = address;
    }

    static StoreServer in(Path folder) throws IOException {
        Process process = new ProcessBuilder("node", "src/test/store/serve.mjs", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("port ")) {
                return new StoreServer(process, folder, URI.create("http://127.0.0.1:" + line.substring(5)));
            }
        }
        throw new IOException("The store did not start");
    }

    URI address() {
        return address;
    }

    /** As if the content had been brought so long ago. */
    void age(String sha256, Duration age) throws IOException {
        FileTime then = FileTime.from(Instant.now().minus(age));
        for (Path file : objects(sha256)) {
            Files.setLastModifiedTime(file, then);
        }
    }

    private List<Path> objects(String sha256) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("documents"))) {
            return all.filter(file -> file.getFileName().toString().startsWith(sha256))
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}
