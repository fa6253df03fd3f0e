package lt.atsakas.organisation;

import org.jspecify.annotations.Nullable;

/** What a field of an employee or a unit said before and says after, as it is written down; null where it said nothing. */
public record FieldChange(
        String field, @Nullable String from, @Nullable String to) {

    FieldChange withoutValues() {
        return new FieldChange(field, null, null);
    }
}
