package lt.atsakas.process.model.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate of the packaged application, as process owners and their build servers call it. */
class ModelCheckIT {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    Path folder;

    @Test
    void the_models_of_the_office_are_clean() throws Exception {
        Answer answer = check(Path.of("processes"));

        assertThat(answer).isEqualTo(new Answer(0, ""));
    }

    @Test
    void a_bad_model_is_told_on_one_line() throws Exception {
        String diagram = Files.readString(Path.of("processes", "complaint", "complaint.bpmn"));
        Path spoilt = folder.resolve("complaint.bpmn");
        Files.writeString(spoilt, diagram.replaceFirst("\\$\\{remindHandler}", "\\${repositoryService}"));

        Answer answer = check(spoilt);

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.output().lines())
                .singleElement()
                .asString()
                .startsWith("complaint.bpmn: Priminti nagrinėtojui (serviceTask_remindHandler): ")
                .contains("repositoryService", " → ");
    }

    @Test
    void a_file_without_end_is_refused_unread() throws Exception {
        Path huge = folder.resolve("complaint.bpmn");
        try (var file = Files.newByteChannel(huge, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            file.position(2_000_000_000L).write(ByteBuffer.wrap(new byte[] {1}));
        }

        Answer answer = check(huge);

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.output()).contains("failas per didelis");
    }

    private Answer check(Path path) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        JAVA.toString(),
                        "-jar",
                        Path.of("target", "atsakas.jar").toString(),
                        "--check-models=" + path)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private record Answer(int exitCode, String output) {}
}
