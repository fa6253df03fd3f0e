package lt.atsakas.notices.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.notices.Publication;
import org.jspecify.annotations.Nullable;

/** How the drafts are to be published, as it is typed in. */
record PublicationForm(
        @Nullable String day,
        @Nullable String change,
        @Nullable List<String> kept,
        @Nullable String token) {

    static final PublicationForm EMPTY = new PublicationForm(null, null, null, null);

    /** The same about what is to be published now. */
    PublicationForm about(String present) {
        return new PublicationForm(day, change, kept, present);
    }

    /** Public, for templates read it. */
    public boolean keeps(String language) {
        return kept != null && kept.contains(language);
    }

    /** Nothing when no day can be read from what was typed. */
    Optional<Publication> wanted() {
        try {
            LocalDate from = day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
            return Optional.of(new Publication(
                    from,
                    requireNonNullElse(change, ""),
                    Set.copyOf(requireNonNullElse(kept, List.of())),
                    requireNonNullElse(token, "")));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
