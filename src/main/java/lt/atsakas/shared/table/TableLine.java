package lt.atsakas.shared.table;

import java.util.List;

/** A line of a table: its number in the file, counted from one, and its cells without blanks around them. */
public record TableLine(long number, List<String> cells) {

    /** The cell of that column, empty when the line ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
