package lt.atsakas.administration;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the list of staff, in their order; each is a field of an employee. */
public enum StaffColumn {
    LOGIN("id"),
    NAME("fullName"),
    POSITION("position"),
    EMAIL("email"),
    PHONE("phone"),
    UNIT("unit"),
    SUPERVISOR("supervisor"),
    ROLES("roles"),
    HEADS("heads"),
    ACTIVE("active");

    private final String field;

    StaffColumn(String field) {
        this.field = field;
    }

    static Optional<StaffColumn> of(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findFirst();
    }

    /** As the cards of the house call it. */
    public String field() {
        return field;
    }

    /** The key of the column's name. */
    public String messageKey() {
        return "houseField." + field;
    }
}
