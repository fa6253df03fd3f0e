package lt.atsakas.workplace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lt.atsakas.organisation.AbsenceDays;
import lt.atsakas.organisation.AbsenceKind;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewAbsence;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** What people write of an absence: who, why, on which days and who stands in; all of it may be missing or nonsense. */
record AbsenceForm(
        @Nullable String employee,
        @Nullable AbsenceKind kind,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate first,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate last,

        @Nullable String deputy) {

    /** What is to mend before the rules of the house are asked, in the order of the page. */
    List<PageFault> faults(BindingResult binding, HouseWords words) {
        List<PageFault> faults = new ArrayList<>();
        addIf(isBlank(employee), "employee", faults, words);
        addIf(kind == null, "kind", faults, words);
        addIf(first == null, "first", faults, words);
        addIf(last == null, "last", faults, words);
        binding.getFieldErrors().stream()
                .map(FieldError::getField)
                .filter(field -> faults.stream().noneMatch(fault -> fault.id().equals(field)))
                .forEach(field -> addIf(true, field, faults, words));
        return faults;
    }

    private static void addIf(boolean missing, String field, List<PageFault> faults, HouseWords words) {
        if (missing) {
            faults.add(new PageFault(field, words.of("absence.missing." + field)));
        }
    }

    /** The absence that a form without faults describes. */
    NewAbsence absence() {
        if (employee == null || kind == null || first == null || last == null) {
            throw new IllegalStateException("A form with faults describes no absence");
        }
        return new NewAbsence(new EmployeeId(employee), kind, new AbsenceDays(first, last), standIn());
    }

    @Nullable
    EmployeeId standIn() {
        return deputy == null || deputy.isBlank() ? null : new EmployeeId(deputy);
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
