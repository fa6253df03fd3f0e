package lt.atsakas.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an employee may be asked to do; each role is also a group of the workflow engine. */
public enum Role {
    REGISTRAR("registrars"),
    HANDLER("handlers"),
    UNIT_HEAD("unit-heads"),
    DIRECTOR("directors"),
    DECIDER_OF_LAST_RESORT("deciders-of-last-resort"),
    COMMITTEE_SECRETARY("committee-secretaries"),
    COMMITTEE_MEMBER("committee-members"),
    PROCESS_OWNER("process-owners"),
    MODEL_APPROVER("model-approvers"),
    DATA_PROTECTION_OFFICER("data-protection-officers"),
    AUDITOR("auditors"),
    ADMINISTRATOR("atsakas-admins");

    private final String groupId;

    Role(String groupId) {
        this.groupId = groupId;
    }

    /** The id of the engine's group; models name it, so it never changes. */
    public String groupId() {
        return groupId;
    }

    /** The role behind a group of the engine. */
    public static Optional<Role> ofGroup(String groupId) {
        return Arrays.stream(values())
                .filter(role -> role.groupId.equals(groupId))
                .findFirst();
    }

    /** Whether whoever holds it may decide what comes to them, in whose place soever. */
    public boolean decides() {
        return this == DIRECTOR || this == DECIDER_OF_LAST_RESORT || this == UNIT_HEAD;
    }

    /** Whether whoever holds it may have no supervisor: the director, and whoever is there so that the director leads not everybody. */
    public boolean standsAlone() {
        return this == DIRECTOR || this == DECIDER_OF_LAST_RESORT;
    }

    /** The key of the role's Lithuanian name. */
    public String messageKey() {
        return "role." + name().toLowerCase(Locale.ROOT);
    }
}
