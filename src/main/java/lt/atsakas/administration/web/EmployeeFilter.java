package lt.atsakas.administration.web;

import static java.util.Objects.requireNonNullElse;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Role;
import org.jspecify.annotations.Nullable;

/** How the list of employees is narrowed, as its address says; everything may be left out. */
record EmployeeFilter(
        @Nullable String q,
        @Nullable String unit,
        @Nullable Role role,
        @Nullable EmployeeState state,
        @Nullable Integer page) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    public int pageNumber() {
        return Math.max(requireNonNullElse(page, 0), 0);
    }

    boolean needsPasswords() {
        return state == EmployeeState.WITHOUT_PASSWORD;
    }

    /** Those who fit, given who has no password. */
    Predicate<EmployeeCard> fits(Set<EmployeeId> withoutPassword) {
        return card -> holdsWords(card)
                && (unit == null || unit.isEmpty() || unit.equals(card.unit().value()))
                && (role == null || card.has(role))
                && fitsState(card, withoutPassword);
    }

    private boolean fitsState(EmployeeCard card, Set<EmployeeId> withoutPassword) {
        return switch (requireNonNullElse(state, EmployeeState.WORKING)) {
            case WORKING -> card.active();
            case WITHOUT_PASSWORD -> withoutPassword.contains(card.id());
            case FORMER -> !card.active();
            case ALL -> true;
        };
    }

    /** Every word is found somewhere, whatever its case, with or without its marks. */
    private boolean holdsWords(EmployeeCard card) {
        String said = Stream.of(card.fullName(), card.position(), card.id().value(), card.email(), card.phone())
                .map(words -> plain(requireNonNullElse(words, "")))
                .collect(Collectors.joining(" "));
        return Arrays.stream(plain(requireNonNullElse(q, "")).strip().split("\\s+"))
                .allMatch(said::contains);
    }

    private static String plain(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
