package lt.atsakas.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.unit.DataSize;

class DraftFilesTests {

    private static final String HOME = "192.0.2.1";
    private static final String LIBRARY = "192.0.2.2";

    @TempDir
    private Path folder;

    private DraftFiles files;

    @BeforeEach
    void open() {
        DataSize any = DataSize.ofMegabytes(1);
        files = new DraftFiles(
                new DocumentSettings(folder, null, any, 9, any, 1, DataSize.ofBytes(16), DataSize.ofBytes(10)),
                folder,
                (name, content, others) -> {});
    }

    @Test
    void eachSenderHasOnlySoMuchRoom() {
        DraftFile first = added(6, HOME).files().get(0);

        assertThat(reasons(added(6, HOME))).containsExactly("documents.noRoomForDrafts");
        files.drop(first);
        assertThat(added(6, HOME).refused()).isEmpty();
    }

    @Test
    void allTogetherHaveOnlySoMuchRoom() {
        added(10, HOME);

        assertThat(reasons(added(7, LIBRARY))).containsExactly("documents.noRoomForDrafts");
        assertThat(added(6, LIBRARY).refused()).isEmpty();
    }

    @Test
    void goAfterADayOfTheDiskAndNotBefore() throws IOException {
        DraftFile old = added(5, HOME).files().get(0);
        DraftFile young = added(5, HOME).files().get(0);
        FileTime now = Files.getLastModifiedTime(files.place(young));
        Files.setLastModifiedTime(
                files.place(old), FileTime.from(now.toInstant().minus(Duration.ofHours(25))));

        files.sweep();

        assertThat(files.place(young)).exists();
        assertThatThrownBy(() -> files.place(old)).isInstanceOf(DraftFileGone.class);
        assertThat(added(5, HOME).refused()).isEmpty();
    }

    @Test
    void whatARefusedFileTookIsFreeAgain() {
        DraftFiles strict = new DraftFiles(
                new DocumentSettings(
                        folder,
                        null,
                        DataSize.ofMegabytes(1),
                        9,
                        DataSize.ofMegabytes(1),
                        1,
                        DataSize.ofBytes(10),
                        DataSize.ofBytes(10)),
                folder,
                (name, content, others) -> {
                    throw new FileTypeNotAllowed();
                });

        strict.add(List.of(upload(10)), List.of(), HOME);

        assertThat(reasons(strict.add(List.of(upload(10)), List.of(), HOME)))
                .containsExactly("documents.fileTypeNotAllowed");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepOnceWhatIsBroughtAgain() {
        List<DraftFile> first = added(5, HOME).files();

        assertThat(files.add(List.of(upload(5)), first, HOME).files()).isEqualTo(first);
        assertThat(files.add(List.of(upload(4), upload(4)), first, HOME).files())
                .hasSize(2);
    }

    private DraftFiles.Added added(int size, String sender) {
        return files.add(List.of(upload(size)), List.of(), sender);
    }

    private static List<String> reasons(DraftFiles.Added added) {
        return added.refused().stream().map(file -> file.reason().messageKey()).toList();
    }

    private static MockMultipartFile upload(int size) {
        return new MockMultipartFile("file", "nuotrauka.jpg", "image/jpeg", new byte[size]);
    }
}
