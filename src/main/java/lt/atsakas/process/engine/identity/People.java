package lt.atsakas.process.engine.identity;

import java.util.Arrays;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.shared.HouseWords;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

/** Employees who work here as users, roles as groups. */
final class People {

    private final Organisation organisation;
    private final HouseWords words;

    People(Organisation organisation, HouseWords words) {
        this.organisation = organisation;
        this.words = words;
    }

    Stream<User> users(@Nullable String group) {
        return organisation.all().stream()
                .filter(EmployeeCard::active)
                .filter(card -> group == null || holds(card, group))
                .map(People::user);
    }

    Stream<Group> groups(@Nullable String member) {
        return Arrays.stream(Role.values())
                .filter(role -> member == null || holds(member, role))
                .map(this::group);
    }

    private boolean holds(String login, Role role) {
        return organisation
                .find(new EmployeeId(login))
                .filter(card -> card.active() && card.has(role))
                .isPresent();
    }

    private static boolean holds(EmployeeCard card, String group) {
        return card.roles().stream().anyMatch(role -> role.groupId().equals(group));
    }

    /** The engine wants first and last name apart. */
    private static User user(EmployeeCard card) {
        String name = card.fullName().strip();
        int lastSpace = name.lastIndexOf(' ');
        UserEntity user = new UserEntity(card.id().value());
        user.setFirstName(name.substring(0, Math.max(lastSpace, 0)));
        user.setLastName(name.substring(lastSpace + 1));
        user.setEmail(card.email());
        return user;
    }

    private Group group(Role role) {
        GroupEntity group = new GroupEntity(role.groupId());
        group.setName(words.of(role.messageKey()));
        group.setType("ROLE");
        return group;
    }
}
