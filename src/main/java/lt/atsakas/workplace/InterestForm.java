package lt.atsakas.workplace;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lt.atsakas.appointment.InterestKind;
import lt.atsakas.appointment.NewInterest;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** An interest as it is typed in. */
record InterestForm(
        @Nullable InterestKind kind,
        @Nullable String what,
        @Nullable LocalDate since) {

    static InterestForm empty(LocalDate today) {
        return new InterestForm(null, null, today);
    }

    List<PageFault> faults(BindingResult binding, HouseWords words) {
        List<PageFault> faults = new ArrayList<>();
        if (kind == null) {
            faults.add(new PageFault("kind", words.of("interest.missing.kind")));
        }
        if (what == null || what.isBlank()) {
            faults.add(new PageFault("what", words.of("interest.unnamed")));
        }
        if (since == null || binding.hasFieldErrors("since")) {
            faults.add(new PageFault("since", words.of("interest.missing.since")));
        }
        return faults;
    }

    /** Once nothing is missing. */
    NewInterest of(EmployeeId employee) {
        return new NewInterest(employee, requireNonNull(kind), requireNonNull(what), requireNonNull(since));
    }
}
