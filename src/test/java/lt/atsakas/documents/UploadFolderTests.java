package lt.atsakas.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFolderTests {

    @TempDir
    private Path place;

    private Process other;
    private Path file;

    @BeforeEach
    void anotherProcessKeepsAFile() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        other = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Other.class.getName(), "" + place)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader told = other.inputReader()) {
            file = Path.of(told.readLine());
        }
    }

    @AfterEach
    void end() {
        other.destroyForcibly();
    }

    @Test
    void whatAnotherRunningProcessKeepsStays() throws IOException {
        try (UploadFolder ours = UploadFolder.in(place)) {
            assertThat(file).exists();
            assertThat(ours.folder("drafts")).isEmptyDirectory();
        }
        assertThat(file).exists();
    }

    @Test
    void whatAKilledProcessLeftIsDeleted() throws Exception {
        other.destroyForcibly().waitFor();
        assertThat(file).exists();

        try (UploadFolder ours = UploadFolder.in(place)) {
            assertThat(file).doesNotExist();
            assertThat(ours.folder("drafts")).isEmptyDirectory();
        }
        assertThat(left()).isZero();
    }

    @Test
    void twoInOneProcessLeaveEachOtherAlone() throws IOException {
        try (UploadFolder first = UploadFolder.in(place)) {
            Path kept = Files.createFile(first.folder("drafts").resolve("kept"));

            UploadFolder.in(place).close();

            assertThat(kept).exists();
        }
    }

    private long left() throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.count();
        }
    }

    /** Keeps a file, tells its place and lives on. */
    static final class Other {

        public static void main(String[] arguments) throws Exception {
            UploadFolder folder = UploadFolder.in(Path.of(arguments[0]));
            System.out.println(Files.createFile(folder.folder("drafts").resolve("kept")));
            System.in.read();
            folder.close();
        }
    }
}
