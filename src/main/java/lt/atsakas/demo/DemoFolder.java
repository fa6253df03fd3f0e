package lt.atsakas.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of everything that demo mode keeps: database, documents, mail and the clock's lead. */
record DemoFolder(Path path) {

    static DemoFolder asLeft(DemoProperties demo) {
        return new DemoFolder(demo.data());
    }

    /** The database, which sees to itself, keeps its place; the folders stay and lose what is in them. */
    static DemoFolder emptied(DemoProperties demo) {
        try (Stream<Path> all = Files.walk(demo.data())) {
            List<Path> files = all.filter(path -> !path.startsWith(demo.database()))
                    .filter(path -> !Files.isDirectory(path))
                    .toList();
            for (Path file : files) {
                Files.delete(file);
            }
            return asLeft(demo);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    Path below(String name) {
        return path.resolve(name);
    }
}
