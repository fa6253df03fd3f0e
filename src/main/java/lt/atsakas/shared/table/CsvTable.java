package lt.atsakas.shared.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table read from CSV: names of columns and the lines below. Takes commas or semicolons, with or without a byte order mark. */
public record CsvTable(List<String> header, List<TableLine> lines) {

    /** Bytes of a file. */
    public static final int LARGEST = 512 * 1024;

    /** Lines below the header. */
    public static final int MOST_LINES = 2_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Reads the file, or says in {@link TableUnreadable} why it cannot be read. */
    public static CsvTable read(byte[] file) {
        if (file.length > LARGEST) {
            throw new TableUnreadable("table.tooLarge", LARGEST / 1024);
        }
        List<TableLine> lines = lines(text(file));
        if (lines.isEmpty()) {
            throw new TableUnreadable("table.empty");
        }
        if (lines.size() - 1 > MOST_LINES) {
            throw new TableUnreadable("table.tooLong", MOST_LINES);
        }
        return new CsvTable(lines.get(0).cells(), lines.subList(1, lines.size()));
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new TableUnreadable("table.notUtf8");
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherLetters) {
            throw new TableUnreadable("table.notUtf8");
        }
    }

    private static List<TableLine> lines(String text) {
        CsvReader.CsvReaderBuilder reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true);
        try (var records = reader.ofCsvRecord(text)) {
            return records.stream()
                    .map(CsvTable::line)
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (CsvParseException torn) {
            throw new TableUnreadable("table.torn");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What stands more often in the header stands between its columns. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        long semicolons = header.chars().filter(sign -> sign == ';').count();
        long commas = header.chars().filter(sign -> sign == ',').count();
        return commas > semicolons ? ',' : ';';
    }

    private static TableLine line(CsvRecord found) {
        List<String> cells = found.getFields().stream()
                .map(cell -> FormulaGuard.without(cell.strip()))
                .toList();
        return new TableLine(found.getStartingLineNumber(), cells);
    }
}
