package lt.atsakas.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/**
 * How long all processors of the machine have worked, rested and worked for some processes; nothing where the system does not tell.
 *
 * @param all since the machine was started, in the system's ticks
 */
record ProcessorTime(long all, long idle, long ours) {

    private static final Path PROCESSES = Path.of("/proc");
    private static final int USER_OF_PROCESS = 11;
    private static final int MILLIS_OF_A_TICK = 10;

    static ProcessorTime of(Set<Long> processes) throws IOException {
        if (!Files.exists(PROCESSES.resolve("stat"))) {
            return new ProcessorTime(0, 0, 0);
        }
        long[] ticks = Arrays.stream(
                        Files.readAllLines(PROCESSES.resolve("stat")).get(0).split(" +"))
                .skip(1)
                .limit(8)
                .mapToLong(Long::parseLong)
                .toArray();
        long ours = 0;
        for (long process : processes) {
            ours += ticksOf(process);
        }
        return new ProcessorTime(Arrays.stream(ticks).sum(), ticks[3] + ticks[4], ours);
    }

    /** How long a processor was at work for us since then. */
    long millisSince(ProcessorTime then) {
        return (ours - then.ours) * MILLIS_OF_A_TICK;
    }

    /** Which part of the machine was there for us since then: what we took, and what nobody did. */
    double shareSince(ProcessorTime then) {
        long passed = all - then.all;
        return passed == 0 ? 1 : Math.min(1.0, (double) (ours - then.ours + idle - then.idle) / passed);
    }

    /** With the children that have ended. */
    private static long ticksOf(long process) throws IOException {
        try {
            String about =
                    Files.readString(PROCESSES.resolve(Long.toString(process)).resolve("stat"));
            String[] fields = about.substring(about.lastIndexOf(')') + 2).split(" ");
            return Arrays.stream(fields, USER_OF_PROCESS, USER_OF_PROCESS + 4)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }
}
