package lt.atsakas.workplace;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Says journal entries in Lithuanian, with names for logins and words for codes. */
@Component
class JournalWords {

    /** Details whose words stand under their own name. */
    private static final Set<String> CODES = Set.of(
            "channel",
            "kind",
            "outcome",
            "refusalGround",
            "verdict",
            "withdrawalWay",
            "suspensionReason",
            "proceedingBody",
            "extensionReason",
            "appealOutcome",
            "visitKind",
            "visitOutcome");

    private final HouseWords words;
    private final Names names;
    private final Organisation organisation;

    JournalWords(HouseWords words, Names names, Organisation organisation) {
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
        entry.kind().typed().forEach(name -> details.putIfAbsent(name, words.of("journal.erased")));
        return new JournalLine(entry.at(), who(entry), words.named(key(entry), details));
    }

    /** Some lines are said in more than one way: by what was decided, or by whether anything was noted. */
    private static String key(JournalEntry entry) {
        String key = entry.kind().messageKey();
        return switch (entry.kind()) {
            case EXAMINED, ADMISSION_DOUBTED, DEFICIENCIES_CURED, CLIENT_ADDED ->
                entry.details().containsKey("note") ? key + ".noted" : key;
            case PROCEEDING_LAPSED -> entry.details().containsKey("proceedingBody") ? key + ".named" : key;
            case ANSWERED_AT_ONCE -> entry.details().containsKey("impartial") ? key + ".impartial" : key;
            case FORWARDED -> entry.details().containsKey("lateSince") ? key + ".late" : key;
            case COMMITTEE_ASKED -> entry.details().containsKey("question") ? key + ".questioned" : key;
            case BOX_DELIVERED -> entry.details().containsKey("to") ? key + ".toBody" : key;
            case LETTER_DELAYED -> key + delayed(entry.details());
            case TEXT_SENT ->
                entry.details().containsKey("of") ? key + "." + entry.details().get("of") : key;
            case FORWARDING_DECIDED -> entry.details().containsKey("part") ? key + ".inPart" : key;
            case COMMITTEE_ABANDONED, REASSIGNED -> entry.details().containsKey("reason") ? key + ".reasoned" : key;
            case ACKNOWLEDGED, DELIVERED, INTERIM_ANSWER_LEFT, NOTICE_DELIVERED, BODY_LETTER_LEFT ->
                entry.details().containsKey("way") ? key + "." + entry.details().get("way") : key;
            case ESCALATION_HANDLED, DELIVERY_RESOLVED, NOTICE_RESOLVED, GUARD_DECIDED ->
                key + "." + entry.details().get("decision");
            default -> key;
        };
    }

    /** What keeps a letter in the house: the seal, the gateway to official boxes, or else the mail server. */
    private static String delayed(Map<String, String> details) {
        if (details.containsKey("lacks")) {
            return ".notSealed";
        }
        return "E_DELIVERY".equals(details.get("channel")) ? ".toBox" : "";
    }

    private String who(JournalEntry entry) {
        EmployeeId employee = entry.actor().employee();
        String absent = entry.details().get(JournalEntry.IN_PLACE_OF);
        return employee == null
                ? words.of("journal.actor." + entry.actor().kind().name())
                : names.inPlaceOf(employee, absent == null ? null : new EmployeeId(absent));
    }

    private String everybody(String logins) {
        return logins.isEmpty()
                ? words.of("journal.nobody")
                : Stream.of(logins.split(","))
                        .map(login -> names.of(new EmployeeId(login)))
                        .collect(joining(", "));
    }

    private String inWords(String name, String value) {
        return switch (name) {
            case "handler", "former", "person", "recipient" -> names.of(new EmployeeId(value));
            case "absent" -> names.whom(new EmployeeId(value));
            case "employees" -> everybody(value);
            case "unit" -> organisation.unit(new UnitCode(value)).name();
            case "ground" -> within("recusalGround." + value.toLowerCase(Locale.ROOT), value);
            case "declaration" -> within("committee.declaration." + value, value);
            case "category", "cause" -> within(name + "." + value, value);
            case "appealBody" -> words.orElse("appealBody." + value.toLowerCase(Locale.ROOT), value);
            case "behaviour" -> within("refusal.ground." + value.toLowerCase(Locale.ROOT), value);
            case "purpose" -> within("confidentiality.purpose." + value.toLowerCase(Locale.ROOT), value);
            default -> CODES.contains(name) ? within(name + "." + value.toLowerCase(Locale.ROOT), value) : value;
        };
    }

    /** The words of a code as they stand inside a sentence. */
    private String within(String key, String value) {
        String found = words.orElse(key, value);
        return found.substring(0, 1).toLowerCase(Locale.ROOT) + found.substring(1);
    }
}
