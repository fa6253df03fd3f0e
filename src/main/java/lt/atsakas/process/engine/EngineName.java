package lt.atsakas.process.engine;

import lt.atsakas.organisation.EmployeeCard;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;

/** How Tasklist shows an employee; the engine wants first and last name apart. */
record EngineName(
        @Nullable String first,
        @Nullable String last,
        @Nullable String email) {

    static EngineName of(EmployeeCard card) {
        String name = card.fullName().strip();
        int lastSpace = name.lastIndexOf(' ');
        String first = lastSpace < 0 ? "" : name.substring(0, lastSpace);
        return new EngineName(first, name.substring(lastSpace + 1), card.email());
    }

    static EngineName of(User user) {
        return new EngineName(user.getFirstName(), user.getLastName(), user.getEmail());
    }

    void writeOn(User user) {
        user.setFirstName(first);
        user.setLastName(last);
        user.setEmail(email);
    }
}
