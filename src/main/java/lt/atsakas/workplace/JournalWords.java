package lt.atsakas.workplace;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.shared.web.Words;
import org.springframework.stereotype.Component;

/** Says journal entries in Lithuanian, with names for logins and words for codes. */
@Component
class JournalWords {

    private final Words words;
    private final Names names;
    private final Organisation organisation;

    JournalWords(Words words, Names names, Organisation organisation) {
        this.words = words;
        this.names = names;
        this.organisation = organisation;
    }

    List<JournalLine> say(List<JournalEntry> entries) {
        return entries.stream().map(this::line).toList();
    }

    private JournalLine line(JournalEntry entry) {
        Map<String, String> details = entry.details().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, detail -> inWords(detail.getKey(), detail.getValue())));
        return new JournalLine(
                entry.at(), who(entry.actor()), words.named(entry.kind().messageKey(), details));
    }

    private String who(Actor actor) {
        EmployeeId employee = actor.employee();
        return employee == null ? words.of("journal.actor." + actor.kind().name()) : names.of(employee);
    }

    private String inWords(String name, String value) {
        return switch (name) {
            case "handler", "decider", "recipient", "employee" -> names.of(new EmployeeId(value));
            case "unit" -> organisation.unit(new UnitCode(value)).name();
            case "category", "cause" -> words.orElse(name + "." + value, value);
            case "channel", "kind", "outcome", "decision", "action" ->
                words.orElse(name + "." + value.toLowerCase(Locale.ROOT), value);
            default -> value;
        };
    }
}
