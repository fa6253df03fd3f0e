package lt.atsakas.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Office and signed documents are archives: told apart by their table of contents, never by unpacking them. */
final class PackedFile {

    private static final int LONGEST_TYPE = 100;

    private PackedFile() {}

    static boolean isPacked(byte[] beginning) {
        return beginning.length > 3 && beginning[0] == 'P' && beginning[1] == 'K' && beginning[2] == 3;
    }

    /** The type, if the archive is one of the documents that the house takes; none with macros. */
    static Optional<FileType> typeOf(Path file) {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return hasMacros(archive) ? Optional.empty() : declared(archive).or(() -> office(archive));
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static boolean hasMacros(ZipFile archive) {
        return archive.stream()
                .map(ZipEntry::getName)
                .anyMatch(name -> name.endsWith("vbaProject.bin") || name.startsWith("Basic/"));
    }

    private static Optional<FileType> declared(ZipFile archive) throws IOException {
        ZipEntry entry = archive.getEntry("mimetype");
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream content = archive.getInputStream(entry)) {
            return FileType.of(new String(content.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip());
        }
    }

    private static Optional<FileType> office(ZipFile archive) {
        if (archive.getEntry("[Content_Types].xml") == null) {
            return Optional.empty();
        }
        if (archive.getEntry("word/document.xml") != null) {
            return Optional.of(FileType.DOCX);
        }
        return Optional.ofNullable(archive.getEntry("xl/workbook.xml")).map(workbook -> FileType.XLSX);
    }
}
