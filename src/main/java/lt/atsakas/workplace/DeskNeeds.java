package lt.atsakas.workplace;

import java.util.List;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.registry.ClientNeeds;
import org.jspecify.annotations.Nullable;

/** What help the client asked for at the desk, and that they agreed to have it written down (policy 14.4, 21). */
record DeskNeeds(
        @Nullable String interpreter,
        @Nullable String assistance,
        @Nullable Boolean consent) {

    static final DeskNeeds NONE = new DeskNeeds(null, null, null);

    ClientNeeds told() {
        return new ClientNeeds(DeskForm.optional(interpreter), DeskForm.optional(assistance));
    }

    /** Nothing of it is kept without their consent. */
    List<FieldFault> missing() {
        return told().isNone() || Boolean.TRUE.equals(consent)
                ? List.of()
                : List.of(new FieldFault("needs.consent", "desk.needs.consent.missing", List.of()));
    }

    @Override
    public String toString() {
        return "DeskNeeds[]";
    }
}
