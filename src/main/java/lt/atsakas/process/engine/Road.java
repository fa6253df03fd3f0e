package lt.atsakas.process.engine;

import java.util.Set;
import java.util.regex.Pattern;
import lt.atsakas.organisation.Role;
import lt.atsakas.security.SignedInEmployee;
import org.jspecify.annotations.Nullable;

/** One kind of request of the webapps to the engine that is let through, for all staff or for one role. */
record Road(@Nullable Role role, Set<String> methods, Pattern path) {

    static Road forStaff(String methods, String path) {
        return new Road(null, Set.of(methods.split(" ")), Pattern.compile(path));
    }

    static Road forAdministrators(String methods, String path) {
        return new Road(Role.ADMINISTRATOR, Set.of(methods.split(" ")), Pattern.compile(path));
    }

    boolean leads(SignedInEmployee employee, String method, String to) {
        return (role == null || employee.has(role))
                && methods.contains(method)
                && path.matcher(to).matches();
    }
}
