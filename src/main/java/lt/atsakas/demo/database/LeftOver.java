package lt.atsakas.demo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import lt.atsakas.shared.start.CannotStart;

/** What an application killed at once left behind: its server still at work, or the note of one that is gone. */
record LeftOver(Path data) {

    private static final int ROUNDS = 300;
    private static final Duration ROUND = Duration.ofMillis(100);

    /** Stops the server that still runs on the data; the caller holds the folder's lock, so nobody uses it. */
    void stop() throws IOException {
        Path note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        Optional<ProcessHandle> server = server(note);
        if (server.isEmpty()) {
            Files.delete(note);
            return;
        }
        Command.run(List.of("kill", "-INT", Long.toString(server.get().pid())))
                .orStop("Cannot stop the PostgreSQL left by the last start");
        awaitEnd(note, server.get());
    }

    private Optional<ProcessHandle> server(Path note) throws IOException {
        String pid = Files.readAllLines(note).stream().findFirst().orElse("").strip();
        return pid.matches("\\d{1,9}")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(this::worksOnTheData)
                : Optional.empty();
    }

    /** Another program may have the process id by now. */
    private boolean worksOnTheData(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(data.toString()))
                .isPresent();
    }

    private static void awaitEnd(Path note, ProcessHandle server) {
        for (int round = 0; round < ROUNDS; round++) {
            if (!Files.exists(note) || !server.isAlive()) {
                return;
            }
            LockSupport.parkNanos(ROUND.toNanos());
        }
        throw new CannotStart(
                "The PostgreSQL left by the last start (process " + server.pid() + ") does not stop",
                "End that process and start again.");
    }
}
