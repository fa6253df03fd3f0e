package lt.atsakas.acceptance.naughty;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** The lists that everybody who keeps the house reads: what lies in its tables stands there, as text. */
final class HousePages {

    private static final Set<String> LISTED = Set.of(
            "forwarding.body.name",
            "committee.committee.name",
            "organisation.unit.name",
            "organisation.employee.full_name",
            "organisation.employee.position",
            "deadlines.special_day.name");

    private static final List<String> PAGES = List.of(
            "/admin/bodies",
            "/committees",
            "/admin/units",
            "/admin/employees?q=" + Naughty.MARK,
            "/calendar?year=2028",
            "/admin/staff-list.csv");

    private final List<HttpResponse<String>> pages;

    HousePages(Sender reader) {
        pages = PAGES.stream().map(reader::open).toList();
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        pages.forEach(page -> Judge.faults(page).forEach(fault -> faults.add(page.uri() + ": " + fault)));
        return faults;
    }

    /** What lies in the tables of the house and was typed with a mark of its own. */
    static List<StoredWords.Stored> kept(List<StoredWords.Stored> stored, TypedWords typed) {
        return stored.stream()
                .filter(words -> LISTED.contains(words.column())
                        && !typed.in(words.words()).isEmpty())
                .toList();
    }

    /** Those that none of the pages shows as they lie there. */
    List<StoredWords.Stored> unread(List<StoredWords.Stored> kept) {
        String read = pages.stream()
                .map(page -> plain(Jsoup.parse(page.body()).wholeText()))
                .collect(Collectors.joining("\n"));
        return kept.stream()
                .filter(words -> !read.contains(plain(words.words())))
                .toList();
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
