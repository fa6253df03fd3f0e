package lt.atsakas.process.model;

import java.util.Set;

/** The fields that a listener takes from a form, by key. */
public record FieldsTaken(Set<String> needs, Set<String> accepts) {

    public FieldsTaken {
        needs = Set.copyOf(needs);
        accepts = Set.copyOf(accepts);
    }

    static FieldsTaken of(TakesFields declared) {
        return new FieldsTaken(Set.of(declared.needs()), Set.of(declared.accepts()));
    }

    public boolean knows(String field) {
        return needs.contains(field) || accepts.contains(field);
    }
}
