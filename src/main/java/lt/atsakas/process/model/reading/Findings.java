package lt.atsakas.process.model.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with one file; a hopeless file is cut off so that nobody has to read thousands of lines. */
public final class Findings {

    private static final int MOST = 200;
    private static final int LONGEST_DETAIL = 120;

    private final String file;
    private final Set<Finding> found = new LinkedHashSet<>();

    public Findings(String file) {
        this.file = file;
    }

    public void addForFile(String rule, Object... details) {
        add(new ElementLabel("", ""), rule, details);
    }

    public void add(ElementLabel element, String rule, Object... details) {
        if (found.size() < MOST) {
            List<String> words = List.of(details).stream()
                    .map(detail -> shorten(String.valueOf(detail)))
                    .toList();
            found.add(new Finding(file, shorten(element.name()), shorten(element.id()), rule, words));
        }
    }

    public void addAll(Findings others) {
        others.found.stream().limit(MOST - found.size()).forEach(found::add);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }

    private static String shorten(String words) {
        String line = words.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL) + "…";
    }
}
