package lt.atsakas.administration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lt.atsakas.administration.ListText.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import javax.sql.DataSource;
import lt.atsakas.organisation.ChangedMeanwhile;
import lt.atsakas.organisation.EmployeeDifference;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseChangeKind;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.CountedDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AtsakasTest
class StaffListsTests {

    private static final EmployeeId ADMIN = new EmployeeId("admin");

    @Autowired
    private StaffLists lists;

    @Autowired
    private Organisation organisation;

    @Autowired
    private DataSource database;

    private final ListText text = new ListText();

    @Test
    void aListReadInAsItWasWrittenOutChangesNothing() {
        StaffPreview preview = lists.preview(lists.export());

        assertThat(preview.faults()).isEmpty();
        assertThat(preview.differences()).isEmpty();
        assertThat(preview.unchanged()).isEqualTo(organisation.all().size());
        assertThat(preview.unnamed()).isZero();
    }

    @Test
    void theListIsWrittenInWordsThatPeopleRead() {
        assertThat(new String(lists.export(), UTF_8))
                .startsWith("\uFEFF" + ListText.HEADER)
                .contains("registrar;Ona Kavaliauskaitė;Registratorė;registrar@atsakas.demo;'+370 5 277 9091;"
                        + "klientai;l.butkiene;Registratorius;;taip\r\n");
    }

    @Test
    void newcomersAreEnteredInWhateverOrderTheListHasThem() {
        byte[] file = list(
                text.line("c", text.own + "b", "Nagrinėtojas", "", "taip"),
                text.line("b", text.own + "a"),
                text.line("a", "director", "padalinio vadovas", "", "taip"));

        confirm(file);

        assertThat(organisation.isAbove(id("a"), id("c"))).isTrue();
        assertThat(organisation.employee(id("a")).roles()).hasSize(1);
        assertThat(lists.preview(file).differences()).isEmpty();
    }

    @Test
    void aPreviewWritesNothingAndSaysWhatWouldBecome() {
        confirm(list(text.line("a", "director"), text.line("b", "director"), text.line("c", "director")));
        byte[] file = list(
                text.line("a", text.own + "b"),
                text.line("b", "director"),
                text.line("c", "director", "", "", "ne"),
                text.line("d", "director"));

        StaffPreview preview = lists.preview(file);

        assertThat(preview.of(HouseChangeKind.CHANGED))
                .extracting(EmployeeDifference::employee)
                .containsExactly(id("a"));
        assertThat(preview.of(HouseChangeKind.LEFT))
                .extracting(EmployeeDifference::employee)
                .containsExactly(id("c"));
        assertThat(preview.of(HouseChangeKind.JOINED))
                .extracting(EmployeeDifference::employee)
                .containsExactly(id("d"));
        assertThat(preview.unchanged()).isEqualTo(1);
        assertThat(organisation.employee(id("c")).active()).isTrue();
        assertThat(organisation.find(id("d"))).isEmpty();
    }

    @Test
    void whoIsNotOnTheListStaysAsTheyAre() {
        StaffPreview preview = confirm(list(text.line("a", "director")));

        assertThat(preview.unnamed()).isGreaterThan(25);
        assertThat(organisation.employee(new EmployeeId("handler")).active()).isTrue();
    }

    @Test
    void aLeaverOnTheListLeavesNobodyBehind() {
        confirm(list(text.line("a", "director"), text.line("b", text.own + "a")));

        assertThat(lists.preview(list(text.line("a", "director", "", "", "ne"))).faults())
                .extracting(ListFault::messageKey)
                .containsExactly("organisation.leaver.leads");
        assertThat(lists.preview(list(text.line("a", "director", "", "", "ne"), text.line("b", "director")))
                        .faults())
                .isEmpty();
    }

    @Test
    void headsOfUnitsChangeHandsByTheList() {
        String unit = text.own + "skyrius";
        organisation.add(new UnitCode(unit), "Skyrius " + text.own, null);
        confirm(list(text.line("a", "director", "", unit, "taip"), text.line("b", "director")));
        assertThat(organisation.unit(new UnitCode(unit)).head()).isEqualTo(id("a"));

        confirm(list(text.line("a", "director"), text.line("b", "director", "", "Skyrius " + text.own, "taip")));

        assertThat(organisation.unit(new UnitCode(unit)).head()).isEqualTo(id("b"));
        assertThat(lists.preview(list(
                                text.line("a", "director", "", unit, "taip"),
                                text.line("b", "director", "", unit, "taip")))
                        .faults())
                .extracting(fault -> fault.line() + " " + fault.messageKey())
                .containsExactly("3 organisation.list.headTwice");
    }

    @Test
    void whatWasConfirmedIsWhatWasShownOrNothing() {
        byte[] file = list(text.line("a", "director"), text.line("b", "director"));
        StaffPreview shown = lists.preview(file);
        confirm(list(text.line("a", "otherhead")));

        assertThatThrownBy(() -> lists.carryOut(file, shown.digest(), ADMIN)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(organisation.find(id("b"))).isEmpty();
        assertThatThrownBy(() -> lists.carryOut(
                        list(text.line("c", "director")), lists.preview(file).digest(), ADMIN))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(organisation.find(id("c"))).isEmpty();
    }

    @Test
    void manyLinesCostLittleMoreThanFew() {
        long few = statements(() -> confirm(newcomers("few", 5)));
        long many = statements(() -> confirm(newcomers("many", 45)));

        assertThat((many - few) / 40).as("statements a line").isLessThanOrEqualTo(8);
    }

    private byte[] newcomers(String name, int count) {
        return list(IntStream.range(0, count)
                .mapToObj(i -> text.line(name + i, "director", "Nagrinėtojas", "", "taip"))
                .toArray(String[]::new));
    }

    private long statements(Runnable work) {
        return ((CountedDataSource) database).count(work).statements();
    }

    private StaffPreview confirm(byte[] file) {
        StaffPreview preview = lists.preview(file);
        assertThat(preview.faults()).isEmpty();
        lists.carryOut(file, preview.digest(), ADMIN);
        return preview;
    }

    private EmployeeId id(String login) {
        return new EmployeeId(text.own + login);
    }
}
