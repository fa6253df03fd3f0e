package lt.atsakas.sequel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What differs between two texts, word by word: the fewest words taken out and put in that make the one into the other. */
final class WordChanges {

    /** Texts that differ in more than this many words in a row are other texts, not corrected ones. */
    static final int FURTHEST = 400;

    private final List<String> before;
    private final List<String> after;
    private final int[][] common;

    private WordChanges(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.common = commonFrom();
    }

    /** The changes in their order; all as one where the texts are far apart. */
    static List<WordChange> between(String before, String after) {
        List<String> one = words(before);
        List<String> other = words(after);
        int start = sameAtStart(one, other);
        int end = sameAtEnd(one.subList(start, one.size()), other.subList(start, other.size()));
        List<String> left = one.subList(start, one.size() - end);
        List<String> right = other.subList(start, other.size() - end);
        if (left.isEmpty() && right.isEmpty()) {
            return List.of();
        }
        return Math.max(left.size(), right.size()) > FURTHEST
                ? List.of(new WordChange(String.join(" ", left), String.join(" ", right)))
                : new WordChanges(left, right).list();
    }

    static int countedWords(List<WordChange> changes) {
        return changes.stream()
                .mapToInt(change -> Math.max(
                        words(change.before()).size(), words(change.after()).size()))
                .sum();
    }

    static List<String> words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? List.of() : Arrays.asList(stripped.split("\\s+"));
    }

    private static int sameAtStart(List<String> one, List<String> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(List<String> one, List<String> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size())
                && one.get(one.size() - 1 - same).equals(other.get(other.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    /** How many words the rests of both have in common, from each place on. */
    private int[][] commonFrom() {
        int[][] lengths = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                lengths[i][j] = before.get(i).equals(after.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private List<WordChange> list() {
        List<WordChange> changes = new ArrayList<>();
        List<String> out = new ArrayList<>();
        List<String> in = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                close(changes, out, in);
                i++;
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                out.add(before.get(i++));
            } else {
                in.add(after.get(j++));
            }
        }
        close(changes, out, in);
        return changes;
    }

    private static void close(List<WordChange> changes, List<String> out, List<String> in) {
        if (!out.isEmpty() || !in.isEmpty()) {
            changes.add(new WordChange(String.join(" ", out), String.join(" ", in)));
            out.clear();
            in.clear();
        }
    }
}
