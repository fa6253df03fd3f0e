package lt.atsakas.process.model.gate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lt.atsakas.process.model.reading.ModelFile;
import lt.atsakas.process.model.reading.SafeText;

/** Models on disk as somebody points at them: one file or everything under a folder, and what lies beside it. */
final class ModelFolder {

    private static final int DEEPEST = 8;
    private static final int MOST_FILES = 500;

    private final Path asked;
    private final Path root;

    ModelFolder(Path asked) {
        this.asked = asked.toAbsolutePath().normalize();
        this.root = rootOf(this.asked);
    }

    /** The files that were asked about, by a name that says the most. */
    SortedMap<String, byte[]> files() throws IOException {
        return read(modelsUnder(asked, DEEPEST));
    }

    /** What lies around those files: forms and decisions that they may refer to, diagrams that may use them. */
    SortedMap<String, byte[]> companions() throws IOException {
        Path folder = Files.isDirectory(asked) ? asked : parentOf(asked);
        SortedMap<String, byte[]> found = new TreeMap<>();
        if (!folder.equals(asked)) {
            found.putAll(read(modelsUnder(folder, 1)));
        }
        for (Path around : List.of(folder, parentOf(folder), parentOf(parentOf(folder)))) {
            found.putAll(read(modelsUnder(around.resolve("forms"), 1)));
        }
        found.putAll(read(modelsUnder(root.resolve("processes"), 2)));
        return found;
    }

    private SortedMap<String, byte[]> read(List<Path> paths) throws IOException {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        for (Path path : paths) {
            try (InputStream stream = Files.newInputStream(path)) {
                bytes.put(nameOf(path), stream.readNBytes(SafeText.MOST_BYTES + 1));
            }
        }
        return bytes;
    }

    private String nameOf(Path path) {
        Path shown = path.startsWith(root) ? root.relativize(path) : path.getFileName();
        return shown.toString().replace('\\', '/');
    }

    private static List<Path> modelsUnder(Path start, int depth) throws IOException {
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(start, depth)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> new ModelFile(path.toString()).isModel())
                    .limit(MOST_FILES)
                    .toList();
        }
    }

    /** The folder that holds {@code processes} and {@code forms}, or the closest folder otherwise. */
    private static Path rootOf(Path asked) {
        for (Path path = asked; path.getFileName() != null; path = parentOf(path)) {
            String name = path.getFileName().toString();
            if (name.equals("processes") || name.equals("forms")) {
                return parentOf(path);
            }
        }
        return Files.isDirectory(asked) ? asked : parentOf(asked);
    }

    private static Path parentOf(Path path) {
        return Optional.ofNullable(path.getParent()).orElse(path);
    }
}
