package lt.atsakas.process.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeChanged;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The engine's users and groups: a copy of the house, made in the transaction that changes it. Users have no password
 * there, so nobody can sign in past our login.
 */
@Component
class EnginePeople {

    private final IdentityService identity;
    private final Organisation organisation;
    private final TasklistWords words;

    EnginePeople(IdentityService identity, Organisation organisation, TasklistWords words) {
        this.identity = identity;
        this.organisation = organisation;
        this.words = words;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(EmployeeChanged changed) {
        EmployeeCard card = organisation.employee(changed.id());
        User known = identity.createUserQuery().userId(card.id().value()).singleResult();
        Set<String> groups = known == null ? Set.of() : groupsOf(known);
        bringInLine(card, known, groups);
    }

    /** Makes the whole copy agree; reads a page for each group and writes only what differs. */
    void reconcile() {
        Map<String, User> users =
                identity.createUserQuery().list().stream().collect(Collectors.toMap(User::getId, Function.identity()));
        Map<String, Set<String>> groups = membersByGroup();
        for (EmployeeCard card : organisation.all()) {
            String login = card.id().value();
            Set<String> memberships = groups.entrySet().stream()
                    .filter(group -> group.getValue().contains(login))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            bringInLine(card, users.remove(login), memberships);
        }
        users.keySet().forEach(identity::deleteUser);
    }

    /** Every role is a group; models name them, so they exist before any model does. */
    void createGroups() {
        Set<String> known =
                identity.createGroupQuery().list().stream().map(Group::getId).collect(Collectors.toSet());
        Arrays.stream(Role.values())
                .filter(role -> !known.contains(role.groupId()))
                .forEach(this::createGroup);
    }

    private void createGroup(Role role) {
        Group group = identity.newGroup(role.groupId());
        group.setName(words.of(role.messageKey()));
        group.setType("ROLE");
        identity.saveGroup(group);
    }

    private void bringInLine(EmployeeCard card, @Nullable User known, Set<String> memberships) {
        if (!card.active()) {
            if (known != null) {
                identity.deleteUser(known.getId());
            }
            return;
        }
        saveUser(card, known);
        saveMemberships(card, memberships);
    }

    private void saveUser(EmployeeCard card, @Nullable User known) {
        EngineName name = EngineName.of(card);
        if (known != null && name.equals(EngineName.of(known))) {
            return;
        }
        User user = known == null ? identity.newUser(card.id().value()) : known;
        name.writeOn(user);
        identity.saveUser(user);
    }

    private void saveMemberships(EmployeeCard card, Set<String> memberships) {
        Set<String> due = card.roles().stream().map(Role::groupId).collect(Collectors.toSet());
        String login = card.id().value();
        memberships.stream()
                .filter(group -> !due.contains(group))
                .forEach(group -> identity.deleteMembership(login, group));
        due.stream()
                .filter(group -> !memberships.contains(group))
                .forEach(group -> identity.createMembership(login, group));
    }

    private Set<String> groupsOf(User user) {
        return identity.createGroupQuery().groupMember(user.getId()).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }

    private Map<String, Set<String>> membersByGroup() {
        return Arrays.stream(Role.values())
                .map(Role::groupId)
                .collect(Collectors.toMap(
                        Function.identity(),
                        group -> identity.createUserQuery().memberOfGroup(group).list().stream()
                                .map(User::getId)
                                .collect(Collectors.toSet())));
    }
}
