package lt.atsakas.workplace;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.TypedText;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of a handler go to whom.
 *
 * @param number the cases that the page showed
 * @param to beside each who gets it; empty for a case that stays
 */
record BulkForm(
        @Nullable String handler,
        @Nullable List<String> number,
        @Nullable List<String> to,
        @Nullable String reason) {

    private static final int LONGEST_REASON = 2000;

    /** What was chosen, in the page's order; what nobody's page could send is left out. */
    Map<CaseNumber, EmployeeId> successors() {
        Map<CaseNumber, EmployeeId> chosen = new LinkedHashMap<>();
        List<String> cases = number == null ? List.of() : number;
        List<String> people = to == null ? List.of() : to;
        for (int line = 0; line < Math.min(cases.size(), people.size()); line++) {
            String who = people.get(line);
            if (CaseNumber.isWellFormed(cases.get(line)) && EmployeeId.isWellFormed(who)) {
                chosen.put(new CaseNumber(cases.get(line)), new EmployeeId(who));
            }
        }
        return chosen;
    }

    String why() {
        return reason == null
                ? ""
                : TypedText.unsteered(reason).replaceAll("\\R", "\n").strip();
    }

    /** The reason as a page can show it again: without the signs that are no text. */
    String shownReason() {
        return why().replaceAll("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]", "");
    }

    /** What was chosen beside each case, the empty choice too, so that a page that comes back has lost nothing. */
    Map<String, String> picked() {
        Map<String, String> picked = new HashMap<>();
        List<String> cases = number == null ? List.of() : number;
        List<String> people = to == null ? List.of() : to;
        for (int line = 0; line < Math.min(cases.size(), people.size()); line++) {
            picked.put(cases.get(line), people.get(line));
        }
        return picked;
    }

    List<PageFault> faults(HouseWords words) {
        String kept = why();
        return kept.length() > LONGEST_REASON
                ? List.of(new PageFault(
                        "reason",
                        words.of(
                                "appointment.bulk.reasonTooLong",
                                String.valueOf(LONGEST_REASON),
                                String.valueOf(kept.length()))))
                : TypedText.strangeIn(kept).stream()
                        .map(sign -> words.of(
                                "appointment.bulk.reasonUnprintable", String.valueOf(sign.line()), sign.code()))
                        .map(message -> new PageFault("reason", message))
                        .toList();
    }
}
