package lt.atsakas.shared.table;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from taking somebody's words for a formula: an apostrophe before what would begin one. */
final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'" + FORMULA.pattern(), Pattern.DOTALL);

    private FormulaGuard() {}

    static String with(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String without(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
