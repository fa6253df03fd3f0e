package lt.atsakas.confidentiality;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.Role;

/** Why somebody looks into a case who is not of its circle. */
public enum Purpose {
    INTERNAL_AUDIT,
    EXTERNAL_AUDIT,
    DATA_PROTECTION_CHECK,
    AUTHORITY_REQUEST,
    /** Nobody of the circle can be reached and it cannot wait: told to the director and the data-protection officer at once. */
    EMERGENCY;

    private static final Set<Role> BREAK_GLASS = EnumSet.of(
            Role.UNIT_HEAD,
            Role.DIRECTOR,
            Role.DECIDER_OF_LAST_RESORT,
            Role.ADMINISTRATOR,
            Role.DATA_PROTECTION_OFFICER);

    /**
     * Whether the employee may look into a case of others for it: auditors audit, those who lead or keep the house break the glass, and
     * the data-protection officer checks what they were alarmed of.
     */
    boolean isOpenTo(EmployeeCard person) {
        return switch (this) {
            case EMERGENCY -> person.roles().stream().anyMatch(BREAK_GLASS::contains);
            case DATA_PROTECTION_CHECK -> person.has(Role.AUDITOR) || person.has(Role.DATA_PROTECTION_OFFICER);
            default -> person.has(Role.AUDITOR);
        };
    }

    /** What somebody chooses from who audits. */
    static List<Purpose> ofAuditsBy(EmployeeCard person) {
        return Arrays.stream(values())
                .filter(purpose -> purpose != EMERGENCY && purpose.isOpenTo(person))
                .toList();
    }

    /** The key of its words. */
    public String messageKey() {
        return "confidentiality.purpose." + name().toLowerCase(Locale.ROOT);
    }
}
