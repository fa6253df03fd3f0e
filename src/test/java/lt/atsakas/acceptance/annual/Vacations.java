package lt.atsakas.acceptance.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lt.atsakas.organisation.AbsenceDays;
import lt.atsakas.testing.Staff;

/** Everybody who works on complaints is away twice a year, heads too, most of them with somebody who stands in. */
final class Vacations {

    private static final Map<String, List<String>> UNITS = Map.of(
            "unithead", List.of("handler", "handler2", "handler3", "p.baranauskas", "a.grigas"),
            "otherhead", List.of("member3", "v.adomaityte", "z.norkus"),
            "e.paulauskiene", List.of("member2", "n.cerniauskas"),
            "r.gudaitis", List.of("member1", "i.jasaite"));

    private final Map<String, List<AbsenceDays>> away = new HashMap<>();

    /** Enters them with the house. */
    static Vacations entered(Staff staff, Random dice) {
        Vacations vacations = new Vacations();
        UNITS.forEach((head, handlers) -> {
            vacations.enter(staff, dice, head, handlers);
            for (String handler : handlers) {
                List<String> others = handlers.stream()
                        .filter(other -> !other.equals(handler))
                        .toList();
                vacations.enter(staff, dice, handler, others);
            }
        });
        return vacations;
    }

    private void enter(Staff staff, Random dice, String employee, List<String> deputies) {
        for (LocalDate half : List.of(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 7, 12))) {
            LocalDate first = half.plusDays(dice.nextInt(140));
            LocalDate last = first.plusDays(4 + (long) dice.nextInt(17));
            String deputy = dice.nextInt(100) < 80 ? deputies.get(dice.nextInt(deputies.size())) : null;
            staff.away(employee, first.toString(), last.toString(), deputy);
            away.computeIfAbsent(employee, nobody -> new ArrayList<>()).add(new AbsenceDays(first, last));
        }
    }

    boolean isAway(String employee, LocalDate day) {
        return away.getOrDefault(employee, List.of()).stream()
                .anyMatch(days -> !day.isBefore(days.first()) && !day.isAfter(days.last()));
    }
}
