package lt.atsakas.appointment;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.Doubt;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.assignment.PreScreen;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.EarlierCases;
import lt.atsakas.registry.EarlierPart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what employees are compared with – four questions, however many they are – and compares them. */
@Component
class ConflictScreen implements PreScreen {

    private final CaseRegistry registry;
    private final Impartiality impartiality;
    private final EarlierCases earlier;
    private final DeclaredInterests interests;
    private final Organisation organisation;
    private final Bar bar;

    ConflictScreen(
            CaseRegistry registry,
            Impartiality impartiality,
            EarlierCases earlier,
            DeclaredInterests interests,
            Organisation organisation,
            Bar bar) {
        this.registry = registry;
        this.impartiality = impartiality;
        this.earlier = earlier;
        this.interests = interests;
        this.organisation = organisation;
        this.bar = bar;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, Set<Doubt>> doubts(CaseNumber number, Collection<EmployeeCard> people, EmployeeId by) {
        List<EmployeeId> compared = people.stream().map(EmployeeCard::id).toList();
        return doubts(
                registry.facts(number),
                people,
                bar.casesBarredTo(by),
                interests.of(compared).stream().collect(groupingBy(Interest::employee)));
    }

    /** The same where it is known already which cases are compared with nothing and what the people have declared. */
    @Transactional(readOnly = true)
    public Map<EmployeeId, Set<Doubt>> doubts(
            CaseFacts facts,
            Collection<EmployeeCard> people,
            Set<CaseNumber> hidden,
            Map<EmployeeId, List<Interest>> declared) {
        Ties ties = new Ties(matter(facts, hidden, declared));
        Map<EmployeeId, Set<Doubt>> doubts = new HashMap<>();
        for (EmployeeCard person : people) {
            Set<Doubt> own = ties.of(person);
            if (!own.isEmpty()) {
                doubts.put(person.id(), own);
            }
        }
        return doubts;
    }

    private Matter matter(CaseFacts facts, Set<CaseNumber> hidden, Map<EmployeeId, List<Interest>> declared) {
        return new Matter(
                facts.client(),
                facts.representative() == null ? null : facts.representative().name(),
                impartiality.complainedAbout(facts.number()).stream()
                        .map(organisation::employee)
                        .toList(),
                earlierParts(facts, hidden),
                declared);
    }

    private Map<EmployeeId, Set<Doubt>> earlierParts(CaseFacts facts, Set<CaseNumber> hidden) {
        Map<EmployeeId, Set<Doubt>> parts = new HashMap<>();
        for (EarlierPart part : earlier.partsIn(facts, hidden)) {
            parts.computeIfAbsent(part.employee(), first -> EnumSet.noneOf(Doubt.class))
                    .add(part.decided() ? Doubt.EARLIER_DECIDER : Doubt.EARLIER_HANDLER);
        }
        return parts;
    }
}
