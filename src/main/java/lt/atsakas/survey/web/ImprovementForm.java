package lt.atsakas.survey.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.survey.NewImprovement;
import org.jspecify.annotations.Nullable;

/** An improvement as it is typed in. */
record ImprovementForm(
        @Nullable String what,
        @Nullable String owner,
        @Nullable LocalDate due) {

    static final ImprovementForm EMPTY = new ImprovementForm(null, null, null);

    List<PageFault> faults(HouseWords words) {
        List<PageFault> faults = new ArrayList<>();
        if (what == null || what.isBlank()) {
            faults.add(new PageFault("what", words.of("improvement.what.missing")));
        }
        if (owner == null || owner.isBlank()) {
            faults.add(new PageFault("owner", words.of("improvement.owner.missing")));
        }
        if (due == null) {
            faults.add(new PageFault("due", words.of("improvement.due.missing")));
        }
        return faults;
    }

    /** Once nothing is missing. */
    NewImprovement wanted() {
        return new NewImprovement(requireNonNull(what), new EmployeeId(requireNonNull(owner)), requireNonNull(due));
    }
}
