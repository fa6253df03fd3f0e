package lt.atsakas.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class ContentCheckTests {

    private static final String OOXML = "[Content_Types].xml";

    @TempDir
    Path folder;

    private final ContentCheck check = new ContentCheck(settings(200));

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7\n', PDF",
        "'Laiptinėje neveikia šildymas.', TEXT",
        "'From: ona@pastas.lt\r\nSubject: Skundas\r\n\r\nLabas', MAIL"
    })
    void knowsAFileByItsContent(String content, FileType type) throws IOException {
        assertThat(check.typeOf(file(content.getBytes(type == FileType.TEXT ? UTF_8 : ISO_8859_1)), "failas.bin"))
                .isEqualTo(type);
    }

    @Test
    void knowsAPictureByItsContent() throws IOException {
        for (FileType type : List.of(FileType.JPEG, FileType.PNG, FileType.TIFF, FileType.WEBP, FileType.HEIC)) {
            assertThat(check.typeOf(file(Pictures.of(type, 4000, 3000)), "failas.bin"))
                    .isEqualTo(type);
        }
    }

    @Test
    void refusesAPictureThatWouldFillAnybodysMemory() throws IOException {
        for (FileType type : List.of(FileType.JPEG, FileType.PNG, FileType.TIFF, FileType.HEIC)) {
            Path bomb = file(Pictures.of(type, 30_000, 30_000));

            assertThatThrownBy(() -> check.typeOf(bomb, "nuotrauka"))
                    .isInstanceOfSatisfying(
                            PictureTooLarge.class,
                            refused -> assertThat(refused.arguments()).containsExactly(200L));
        }
    }

    @Test
    void saysOfABrokenPictureThatItIsBroken() throws IOException {
        for (FileType type : List.of(FileType.JPEG, FileType.PNG, FileType.TIFF, FileType.WEBP, FileType.HEIC)) {
            Path cut = file(Arrays.copyOf(Pictures.of(type, 40, 30), 14));

            assertThatThrownBy(() -> check.typeOf(cut, "nuotrauka")).isInstanceOf(FileBroken.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\0",
                "#!/bin/sh\nrm -rf /",
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
                "{\\rtf1 labas}",
                "\0\1\2\3"
            })
    void refusesEverythingElseWhateverItsName(String content) throws IOException {
        Path file = file(content.getBytes(ISO_8859_1));

        assertThatThrownBy(() -> check.typeOf(file, "skundas.pdf")).isInstanceOf(FileTypeNotAllowed.class);
        assertThatThrownBy(() -> check.typeOf(file, "skundas.txt")).isInstanceOf(FileTypeNotAllowed.class);
    }

    @Test
    void takesTextInAnOldAlphabetWhenItIsCalledText() throws IOException {
        Path file = file("Skundas dėl šildymo".getBytes(Charset.forName("windows-1257")));

        assertThat(check.typeOf(file, "Skundas.TXT")).isEqualTo(FileType.TEXT);
        assertThatThrownBy(() -> check.typeOf(file, "skundas.pdf")).isInstanceOf(FileTypeNotAllowed.class);
    }

    @Test
    void tellsOfficeDocumentsApartByWhatTheyHold() throws IOException {
        assertThat(check.typeOf(archive(Map.of(OOXML, "", "word/document.xml", "")), "a"))
                .isEqualTo(FileType.DOCX);
        assertThat(check.typeOf(archive(Map.of(OOXML, "", "xl/workbook.xml", "")), "a"))
                .isEqualTo(FileType.XLSX);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.oasis.opendocument.text, ODT",
        "application/vnd.oasis.opendocument.spreadsheet, ODS",
        "application/vnd.lt.archyvai.adoc-2008, ADOC",
        "application/vnd.etsi.asic-e+zip, ASICE"
    })
    void takesDocumentsThatDeclareTheirType(String declared, FileType type) throws IOException {
        assertThat(check.typeOf(archive(Map.of("mimetype", declared)), "a")).isEqualTo(type);
    }

    @Test
    void refusesMacrosAndPlainArchives() throws IOException {
        Path macros = archive(Map.of(OOXML, "", "word/document.xml", "", "word/vbaProject.bin", ""));
        Path plain = archive(Map.of("skundas.pdf", "%PDF-1.7"));
        Path broken = file("PK\u0003\u0004 neišsiskleidžia".getBytes(ISO_8859_1));

        assertThatThrownBy(() -> check.typeOf(macros, "a.docx")).isInstanceOf(FileTypeNotAllowed.class);
        assertThatThrownBy(() -> check.typeOf(plain, "a.docx")).isInstanceOf(FileTypeNotAllowed.class);
        assertThatThrownBy(() -> check.typeOf(broken, "a.docx")).isInstanceOf(FileTypeNotAllowed.class);
    }

    private static DocumentSettings settings(int megapixels) {
        DataSize any = DataSize.ofMegabytes(10);
        return new DocumentSettings(Path.of("nowhere"), null, any, 20, any, megapixels, any, any);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ""), content);
    }

    private Path archive(Map<String, String> entries) throws IOException {
        Path file = Files.createTempFile(folder, "archive", "");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }
}
