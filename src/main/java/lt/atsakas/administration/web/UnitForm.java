package lt.atsakas.administration.web;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCard;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.organisation.UnitFile;
import lt.atsakas.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** What an administrator writes of a unit; the version is that of the record which the form was filled from. */
record UnitForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String parent,
        @Nullable String head,
        int version) {

    static UnitForm empty() {
        return new UnitForm(null, null, null, null, 0);
    }

    static UnitForm of(UnitFile file) {
        UnitCard card = file.card();
        return new UnitForm(
                card.code().value(),
                card.name(),
                card.parent() == null ? null : card.parent().value(),
                card.head() == null ? null : card.head().value(),
                file.version());
    }

    /** The same, to be saved over a later version. */
    UnitForm over(int later) {
        return new UnitForm(code, name, parent, head, later);
    }

    UnitCard card(UnitCode unit) {
        String above = given(parent);
        String boss = given(head);
        return new UnitCard(
                unit,
                given(name),
                boss.isEmpty() ? null : new EmployeeId(boss),
                above.isEmpty() ? null : new UnitCode(above));
    }

    UnitCode newCode() {
        return new UnitCode(given(code));
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : TypedText.keptLine(value);
    }
}
