package lt.atsakas.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph or a list of what a person wrote: blank lines part paragraphs, lines that begin with a dash are a list. */
record TextBlock(boolean list, List<String> lines) {

    private static final Pattern DASH = Pattern.compile("^[-–•*] +");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:)]");
    private static final Pattern NOT_FOR_PRINT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

    TextBlock {
        lines = List.copyOf(lines);
    }

    /** A part of a line: an address of a page, or the words between. */
    record Piece(String text, boolean link) {}

    /** The line cut at the addresses of pages in it. */
    public List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher address = ADDRESS.matcher(line);
        int from = 0;
        while (address.find()) {
            pieces.add(new Piece(line.substring(from, address.start()), false));
            pieces.add(new Piece(address.group(), true));
            from = address.end();
        }
        pieces.add(new Piece(line.substring(from), false));
        return pieces;
    }

    static List<TextBlock> of(String text) {
        List<TextBlock> blocks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        boolean list = false;
        for (String raw : text.lines().toList()) {
            String line =
                    NOT_FOR_PRINT.matcher(raw.replace('\t', ' ')).replaceAll("").strip();
            boolean item = DASH.matcher(line).find();
            if ((line.isEmpty() || item != list) && !open.isEmpty()) {
                blocks.add(new TextBlock(list, open));
                open = new ArrayList<>();
            }
            if (!line.isEmpty()) {
                list = item;
                open.add(item ? DASH.matcher(line).replaceFirst("") : line);
            }
        }
        if (!open.isEmpty()) {
            blocks.add(new TextBlock(list, open));
        }
        return blocks;
    }
}
