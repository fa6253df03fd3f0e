package lt.atsakas.workplace;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.sequel.NewPromise;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What a handler writes down of what the answer promises. */
record PromiseForm(
        @Nullable String what,
        @Nullable String keeper,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate due) {

    static final PromiseForm EMPTY = new PromiseForm(null, null, null);

    String written() {
        return requireNonNullElse(what, "").strip();
    }

    Optional<EmployeeId> chosen() {
        return Optional.ofNullable(keeper).filter(EmployeeId::isWellFormed).map(EmployeeId::new);
    }

    NewPromise promise() {
        return new NewPromise(written(), chosen().orElseThrow(), requireNonNull(due));
    }
}
