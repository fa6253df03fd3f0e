package lt.atsakas.assignment;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the client of a case asks for without an employee's help: that its handler be recused, or somebody they name. Nobody
 * is told who works on the case: a name is given, not chosen.
 */
@Service
public class ClientsRecusals {

    private final CaseRegistry registry;
    private final CaseAccess access;
    private final Organisation organisation;
    private final RecusalDesk desk;

    ClientsRecusals(CaseRegistry registry, CaseAccess access, Organisation organisation, RecusalDesk desk) {
        this.registry = registry;
        this.access = access;
        this.organisation = organisation;
        this.desk = desk;
    }

    /** Asks that the one of this name be recused, or without a name the handler. */
    @Transactional
    public void ask(CaseNumber number, @Nullable String name, RecusalGround ground, String reason) {
        CaseFacts facts = registry.openCase(number);
        EmployeeId person = name == null ? handlerOf(facts) : named(facts, name);
        desk.raise(new RecusalRequest(number, person, ground, reason, RecusalOrigin.CLIENT, Actor.client()));
    }

    private static EmployeeId handlerOf(CaseFacts facts) {
        EmployeeId handler = facts.handler();
        if (handler == null) {
            throw new NoHandlerYet();
        }
        return handler;
    }

    /** Whoever waits for a decision counts as well: then the client hears that it is asked for already. */
    private EmployeeId named(CaseFacts facts, String name) {
        Stream<EmployeeCard> waiting = desk.of(facts.number()).stream()
                .filter(RecusalCard::isOpen)
                .map(recusal -> organisation.employee(recusal.person()));
        List<EmployeeId> found = Stream.concat(access.circleAround(facts).stream(), waiting)
                .filter(person -> alike(person.fullName()).equals(alike(name)))
                .map(EmployeeCard::id)
                .toList();
        if (found.size() != 1) {
            throw new NotInvolved();
        }
        return found.get(0);
    }

    /** Names are the same whatever the order of their parts, their letters' size and marks, and the spaces between. */
    private static String alike(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).strip().split("[\\s,]+"))
                .sorted()
                .collect(joining(" "));
    }
}
