package lt.atsakas.appointment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.assignment.Doubt;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.registry.ClientKind;

/** What ties an employee to a matter, told from what is known of both. A tie is a doubt and never a proof: names repeat. */
final class Ties {

    private final Matter matter;

    Ties(Matter matter) {
        this.matter = matter;
    }

    Set<Doubt> of(EmployeeCard employee) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (people().anyMatch(name -> Likeness.isSameName(employee.fullName(), name))) {
            doubts.add(Doubt.SAME_NAME);
        } else if (people().anyMatch(name -> Likeness.isSameSurname(employee.fullName(), name))) {
            doubts.add(Doubt.SURNAME_OF_CLIENT);
        }
        if (matter.complainedAbout().stream()
                .anyMatch(named -> Likeness.isSameSurname(employee.fullName(), named.fullName()))) {
            doubts.add(Doubt.SURNAME_OF_COMPLAINED_ABOUT);
        }
        if (Likeness.isSameMailbox(employee.email(), matter.client().email())
                || Likeness.isSamePhone(employee.phone(), matter.client().phone())) {
            doubts.add(Doubt.CONTACT_OF_CLIENT);
        }
        List<Interest> interests = matter.interests().getOrDefault(employee.id(), List.of());
        if (interests.stream().anyMatch(this::concerns)) {
            doubts.add(Doubt.DECLARED_INTEREST);
        }
        if (interests.stream().anyMatch(this::isOfSameHouse)) {
            doubts.add(Doubt.INTEREST_IN_HOUSE);
        }
        doubts.addAll(matter.earlier().getOrDefault(employee.id(), Set.of()));
        return doubts;
    }

    private boolean concerns(Interest interest) {
        return switch (interest.kind()) {
            case PERSON -> people().anyMatch(name -> Likeness.isSameName(interest.what(), name));
            case COMPANY ->
                Likeness.isSameCompany(interest.what(), matter.client().name());
            case ADDRESS ->
                Likeness.isSameAddress(interest.what(), matter.client().address());
        };
    }

    private boolean isOfSameHouse(Interest interest) {
        return interest.kind() == InterestKind.ADDRESS
                && Likeness.isSameHouse(interest.what(), matter.client().address());
    }

    /** The people whose names count: a company's name is nobody's surname. */
    private Stream<String> people() {
        String client =
                matter.client().kind() == ClientKind.PERSON ? matter.client().name() : null;
        return Stream.concat(Stream.ofNullable(client), Stream.ofNullable(matter.representative()));
    }
}
