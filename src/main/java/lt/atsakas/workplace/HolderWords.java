package lt.atsakas.workplace;

import static java.util.stream.Collectors.joining;

import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.WhoIsNext;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Says in words who has a task: the one who has taken it, or some of those who may. */
@Component
class HolderWords {

    private static final int NAMED = 3;

    private final Names names;
    private final HouseWords words;

    HolderWords(Names names, HouseWords words) {
        this.names = names;
        this.words = words;
    }

    public String of(WhoIsNext task) {
        List<EmployeeId> people = task.people();
        if (people.isEmpty()) {
            return words.of("proof.next.nobodyHas");
        }
        String named = people.stream().limit(NAMED).map(names::of).collect(joining(", "));
        if (task.taken()) {
            return named;
        }
        return people.size() > NAMED
                ? words.of("proof.next.mayTakeAndMore", named, people.size() - NAMED)
                : words.of("proof.next.mayTake", named);
    }
}
