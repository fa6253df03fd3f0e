package lt.atsakas.organisation;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one place where the house is written: held, checked as a whole, recorded, and told to whoever listens. */
@Component
class HouseBook {

    private final Units units;
    private final Employees employees;
    private final ChartKeeper keeper;
    private final HouseLock lock;
    private final HouseJournal journal;
    private final EntityManager database;
    private final ApplicationEventPublisher events;

    HouseBook(
            Units units,
            Employees employees,
            ChartKeeper keeper,
            HouseLock lock,
            HouseJournal journal,
            EntityManager database,
            ApplicationEventPublisher events) {
        this.units = units;
        this.employees = employees;
        this.keeper = keeper;
        this.lock = lock;
        this.journal = journal;
        this.database = database;
        this.events = events;
    }

    /** What the change would make of the house as it stands. */
    HousePreview preview(Restructuring change) {
        return preview(keeper.chart(), change);
    }

    /** Makes the change if the house is in order afterwards, else {@link ChangeRefused}. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Restructuring change, @Nullable EmployeeId by) {
        write(change, by, preview -> {});
    }

    /** The same, unless somebody refuses what would become of the house once it is held. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Restructuring change, @Nullable EmployeeId by, Consumer<HousePreview> check) {
        Chart before = hold();
        HousePreview preview = preview(before, change);
        check.accept(preview);
        if (!preview.faults().isEmpty()) {
            throw new ChangeRefused(preview.faults());
        }
        Differences differences = new Differences(before, before.with(change));
        keepUnits(change.units(), differences);
        keepEmployees(change.employees(), differences);
        record(change.units(), differences, by);
        preview.differences().forEach(difference -> journal.record(difference, by));
        tell(affected(change, differences));
        preview.differences().stream()
                .filter(difference -> difference.kind() == HouseChangeKind.LEFT)
                .forEach(leaver -> events.publishEvent(new EmployeeLeft(leaver.employee())));
    }

    private void tell(Set<EmployeeId> affected) {
        if (!affected.isEmpty()) {
            events.publishEvent(new HouseChanged(affected));
        }
    }

    /** Keeps others from changing the house until the caller's transaction ends, and reads it as it stands now. */
    @Transactional(propagation = Propagation.MANDATORY)
    Chart hold() {
        lock.take();
        keeper.changed();
        return keeper.chart();
    }

    private static HousePreview preview(Chart before, Restructuring change) {
        Differences differences = new Differences(before, before.with(change));
        List<EmployeeDifference> found = Stream.concat(
                        change.employees().stream().map(EmployeeCard::id), heads(change, before))
                .distinct()
                .flatMap(employee -> differences.of(employee).stream())
                .toList();
        return new HousePreview(found, HouseRules.faults(before, change));
    }

    /** Those who head one of the units before or after. */
    private static Stream<EmployeeId> heads(Restructuring change, Chart before) {
        return change.units().stream()
                .flatMap(unit -> Stream.of(before.find(unit.code()), Optional.of(unit)))
                .flatMap(Optional::stream)
                .map(UnitCard::head)
                .filter(Objects::nonNull);
    }

    private void keepUnits(List<UnitCard> cards, Differences differences) {
        cards.stream()
                .filter(card -> !differences.of(card.code()).isEmpty())
                .forEach(card -> units.findById(card.code().value())
                        .ifPresentOrElse(unit -> unit.become(card), () -> units.save(new Unit(card))));
        database.flush();
    }

    /** Supervisors before those they lead: a row names its supervisor's row, which must be there. */
    private void keepEmployees(List<EmployeeCard> cards, Differences differences) {
        cards.stream()
                .filter(card -> differences.of(card.id()).isPresent())
                .sorted(Comparator.comparingInt(card ->
                        SupervisorLine.of(differences.after(), card.id()).size()))
                .forEach(card -> employees
                        .findById(card.id().value())
                        .ifPresentOrElse(present -> present.become(card), () -> employees.save(new Employee(card))));
        database.flush();
    }

    private void record(List<UnitCard> cards, Differences differences, @Nullable EmployeeId by) {
        cards.forEach(card -> {
            List<FieldChange> fields = differences.of(card.code());
            boolean isNew = differences.before().find(card.code()).isEmpty();
            if (!fields.isEmpty()) {
                journal.record(
                        card.code(), isNew ? HouseChangeKind.UNIT_OPENED : HouseChangeKind.UNIT_CHANGED, fields, by);
            }
        });
    }

    /** Whoever is different now, and whoever stood above one of them and does no longer. */
    private static Set<EmployeeId> affected(Restructuring change, Differences differences) {
        Set<EmployeeId> affected = new LinkedHashSet<>();
        Stream.concat(change.employees().stream().map(EmployeeCard::id), heads(change, differences.before()))
                .filter(employee -> differences.of(employee).isPresent())
                .forEach(employee -> {
                    affected.add(employee);
                    affected.addAll(differences.noLongerAbove(employee));
                });
        change.units().forEach(unit -> affected.addAll(differences.noLongerAbove(unit.code())));
        return affected;
    }
}
