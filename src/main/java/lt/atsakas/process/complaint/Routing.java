package lt.atsakas.process.complaint;

import java.util.Locale;
import java.util.Map;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.process.model.ReadsTable;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.Classification;
import lt.atsakas.registry.Priority;

/** A row of the decision table {@code routing}. */
@ReadsTable(
        value = "routing",
        columns = {"unit", "priority", "committeeRequired", "restricted", "fourEyes"},
        units = "unit")
record Routing(UnitCode unit, Priority priority, boolean committeeRequired, boolean restricted, boolean fourEyes) {

    static Routing of(Map<?, ?> row) {
        return new Routing(
                new UnitCode(String.valueOf(row.get("unit"))),
                Priority.valueOf(String.valueOf(row.get("priority")).toUpperCase(Locale.ROOT)),
                Boolean.TRUE.equals(row.get("committeeRequired")),
                Boolean.TRUE.equals(row.get("restricted")),
                Boolean.TRUE.equals(row.get("fourEyes")));
    }

    Classification classification(CaseKind kind, String category) {
        return new Classification(kind, category, unit, priority, restricted);
    }
}
