package lt.atsakas.demo.house;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewEmployee;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import org.jspecify.annotations.Nullable;

/** A line of {@code demo/employees.csv}; the address is made of the login. */
record DemoEmployee(NewEmployee card) {

    static List<DemoEmployee> all() {
        return DemoTable.read("employees.csv").stream().map(DemoEmployee::of).toList();
    }

    private static DemoEmployee of(List<String> words) {
        String login = words.get(0);
        return new DemoEmployee(new NewEmployee(
                new EmployeeId(login),
                words.get(1),
                words.get(2),
                login + "@atsakas.demo",
                words.get(5),
                new UnitCode(words.get(3)),
                supervisor(words.get(4)),
                roles(words.get(6))));
    }

    private static @Nullable EmployeeId supervisor(String login) {
        return login.isEmpty() ? null : new EmployeeId(login);
    }

    private static Set<Role> roles(String names) {
        return Stream.of(names.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
