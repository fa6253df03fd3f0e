package lt.atsakas.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions of a complaint, one a page, in the order in which they are asked; each with its fields. */
enum Question {
    WHO("who"),
    REPRESENTATIVE("representative", "authority"),
    NAME("name"),
    REPLY("replyBy"),
    CONTACTS("box", "email", "phone", "address"),
    NEEDS("interpreter", "assistance", "consent"),
    MATTER("subject", "text"),
    FILES("file", "proofLater");

    private final List<String> fields;

    Question(String... fields) {
        this.fields = List.of(fields);
    }

    /** The question whose page has this address, if there is one. */
    static Optional<Question> at(String address) {
        return Arrays.stream(values())
                .filter(question -> question.address().equals(address))
                .findFirst();
    }

    /** Those that are asked of whoever answered so. */
    static List<Question> of(ComplaintForm form) {
        return Arrays.stream(values())
                .filter(question -> question.isAskedOf(form))
                .toList();
    }

    /** Its part of the page's address, also for templates. */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean has(String field) {
        return fields.contains(field);
    }

    int placeOf(String field) {
        return fields.indexOf(field);
    }

    boolean isAskedOf(ComplaintForm form) {
        return this != REPRESENTATIVE || form.actsForAnother();
    }

    Optional<Question> before(ComplaintForm form) {
        return of(form).stream().filter(other -> other.compareTo(this) < 0).reduce((first, second) -> second);
    }

    Optional<Question> after(ComplaintForm form) {
        return of(form).stream().filter(other -> other.compareTo(this) > 0).findFirst();
    }
}
