package lt.atsakas.correspondence;

import java.util.Set;
import lt.atsakas.correspondence.wording.TextDesk;
import lt.atsakas.correspondence.wording.TextName;
import lt.atsakas.correspondence.wording.TextProposed;
import lt.atsakas.correspondence.wording.TextSettled;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.HouseWords;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to whoever a proposed text waits for, and to its authors what became of it. */
@Component
class TextNews {

    private final TextDesk desk;
    private final HousePost post;
    private final HouseWords words;

    TextNews(TextDesk desk, HousePost post, HouseWords words) {
        this.desk = desk;
        this.post = post;
        this.words = words;
    }

    @EventListener
    void on(TextProposed proposed) {
        String occasion = occasion(proposed.name(), proposed.number(), proposed.changes());
        tell(desk.approvers(proposed.authors()), occasion, "proposed", proposed.name());
    }

    @EventListener
    void on(TextSettled settled) {
        String occasion = occasion(settled.name(), settled.number(), settled.changes());
        tell(settled.authors(), occasion, settled.released() ? "released" : "returned", settled.name());
    }

    private static String occasion(TextName name, int number, int changes) {
        return "text-" + name.address() + "-" + number + "-" + changes;
    }

    private void tell(Set<EmployeeId> people, String occasion, String what, TextName name) {
        String news = "wording.news." + what;
        String page = TextDesk.PATH + "/" + name.address();
        people.forEach(person -> post.tell(
                person, new HouseNotice(occasion, words.of(news + ".subject"), words.of(news + ".text"), page)));
    }
}
