package lt.atsakas.administration;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lt.atsakas.organisation.ChangedMeanwhile;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeDifference;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseDesk;
import lt.atsakas.organisation.HousePreview;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Restructuring;
import lt.atsakas.organisation.UnitCard;
import lt.atsakas.shared.table.CsvFile;
import lt.atsakas.shared.table.CsvTable;
import org.springframework.stereotype.Service;

/**
 * The list of staff as a file: written out, read in, looked at before anything is done, and then done as a whole or not at
 * all. Who is not on it stays as they are. A list that was written out and is read in unchanged changes nothing.
 */
@Service
public class StaffLists {

    private final StaffReader reader;
    private final ListWords words;
    private final Organisation organisation;
    private final HouseDesk desk;

    StaffLists(StaffReader reader, ListWords words, Organisation organisation, HouseDesk desk) {
        this.reader = reader;
        this.words = words;
        this.organisation = organisation;
        this.desk = desk;
    }

    /** Everybody, also those who have left. */
    public byte[] export() {
        List<List<String>> lines = new ArrayList<>(List.of(words.columns()));
        organisation.all().stream().map(this::cells).forEach(lines::add);
        return CsvFile.of(lines);
    }

    private List<String> cells(EmployeeCard card) {
        return List.of(
                card.id().value(),
                card.fullName(),
                card.position(),
                card.email(),
                card.phone() == null ? "" : card.phone(),
                card.unit().value(),
                card.supervisor() == null ? "" : card.supervisor().value(),
                words.roles(card.roles()),
                ListWords.codes(organisation.units().stream()
                        .filter(unit -> card.id().equals(unit.head()))
                        .map(UnitCard::code)),
                words.answer(card.active()));
    }

    /** What the list would make of the house; nothing is written. */
    public StaffPreview preview(byte[] file) {
        List<ReadLine> read = reader.read(CsvTable.read(file));
        StaffPlan plan = new StaffPlan(read);
        HousePreview house = desk.preview(plan.change(organisation.units()));
        List<ListFault> faults = plan.faults(house.faults());
        return new StaffPreview(house.differences(), faults, unchanged(read, house), unnamed(read), house.digest());
    }

    /** Does what the preview of that digest showed; {@link ChangedMeanwhile} when it would be something else by now. */
    public void carryOut(byte[] file, String digest, EmployeeId by) {
        StaffPlan plan = new StaffPlan(reader.read(CsvTable.read(file)));
        Restructuring change = plan.change(organisation.units());
        if (!plan.faults(List.of()).isEmpty()) {
            throw new ChangedMeanwhile();
        }
        desk.carryOut(change, digest, by);
    }

    private static long unchanged(List<ReadLine> read, HousePreview house) {
        Set<EmployeeId> different =
                house.differences().stream().map(EmployeeDifference::employee).collect(toSet());
        return read.stream()
                .flatMap(line -> line.line().stream())
                .filter(line -> !different.contains(line.card().id()))
                .count();
    }

    private long unnamed(List<ReadLine> read) {
        Set<String> named = read.stream().map(ReadLine::login).collect(toSet());
        return organisation.all().stream()
                .filter(card -> card.active() && !named.contains(card.id().value()))
                .count();
    }
}
