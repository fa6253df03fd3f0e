package lt.atsakas.process.model.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCheckCommandTests {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ModelCheckCommand command = new ModelCheckCommand(GoodModels::names, stream(out), stream(err));

    @Test
    void a_clean_file_ends_with_0_and_says_nothing() throws IOException {
        Path form = write(
                "notice.form",
                GoodModels.text("examine-complaint.form")
                        .replace("examine-complaint", "notice")
                        .replaceAll("(?s),\\s*\\{\"type\": \"radio\".*}\\s*]", "]"));

        int exitCode = command.check(form.toString());

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exitCode).isZero();
    }

    @Test
    void each_finding_is_one_line_with_file_element_fault_and_remedy() throws IOException {
        Path decision = write("routing.dmn", GoodModels.text("routing.dmn").replace("\"bustas\"", "run()"));

        int exitCode = command.check(decision.toString());

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("routing.dmn: Maršrutas (routing): neperskaitoma „run()“")
                .contains(" → ");
        assertThat(exitCode).isEqualTo(1);
    }

    @Test
    void a_folder_is_searched_through_and_only_its_own_files_are_judged() throws IOException {
        write("forms/bad.form", "{");
        write("processes/complaint/routing.dmn", GoodModels.text("routing.dmn"));
        write("processes/complaint/readme.md", "not a model");

        int exitCode = command.check(folder.resolve("processes").toString());

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exitCode).isZero();
    }

    @Test
    void a_diagram_may_use_the_forms_and_decisions_beside_it() throws IOException {
        write("forms/examine-complaint.form", GoodModels.text("examine-complaint.form"));
        write("forms/resolve-delivery.form", GoodModels.text("resolve-delivery.form"));
        write("processes/complaint/routing.dmn", GoodModels.text("routing.dmn"));
        Path diagram = write("processes/complaint/complaint.bpmn", GoodModels.text("complaint.bpmn"));

        int exitCode = command.check(diagram.toString());

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exitCode).isZero();
    }

    @Test
    void a_path_without_models_ends_with_2_and_says_why() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        assertThat(command.check(folder.resolve("empty").toString())).isEqualTo(2);
        assertThat(command.check(folder.resolve("gone").toString())).isEqualTo(2);
        assertThat(command.check("")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    }

    @Test
    void the_option_is_found_among_other_arguments() {
        assertThat(ModelCheckCommand.askedFor("--spring.profiles.active=demo", "--check-models=processes"))
                .contains("processes");
        assertThat(ModelCheckCommand.askedFor("--demo.fresh=true")).isEmpty();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
