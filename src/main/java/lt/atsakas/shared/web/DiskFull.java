package lt.atsakas.shared.web;

import java.io.IOException;
import java.util.stream.Stream;

/** Tells whether something failed because a disk of ours has no room left: the caller could mend nothing. */
final class DiskFull {

    private static final int DEEPEST = 10;

    private DiskFull() {}

    static boolean causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(IOException.class::isInstance)
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(message ->
                        message.contains("No space left on device") || message.contains("Disk quota exceeded"));
    }
}
