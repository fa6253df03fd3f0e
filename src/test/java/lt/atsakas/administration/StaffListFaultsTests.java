package lt.atsakas.administration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lt.atsakas.administration.ListText.HEADER;
import static lt.atsakas.administration.ListText.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.organisation.ChangeRefused;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a list of staff is refused for: every fault by line and column, and nothing done. */
@AtsakasTest
class StaffListFaultsTests {

    private static final EmployeeId ADMIN = new EmployeeId("admin");

    @Autowired
    private StaffLists lists;

    @Autowired
    private Organisation organisation;

    private final ListText text = new ListText();

    @Test
    void aRingIsRefusedWithItsLinesAndNothingIsWritten() {
        byte[] file = list(text.line("x", "director"), text.line("a", text.own + "b"), text.line("b", text.own + "a"));

        StaffPreview preview = lists.preview(file);

        assertThat(preview.faults())
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.messageKey())
                .containsExactly(
                        "3 SUPERVISOR organisation.supervisor.ring", "4 SUPERVISOR organisation.supervisor.ring");
        assertThatThrownBy(() -> lists.carryOut(file, preview.digest(), ADMIN)).isInstanceOf(ChangeRefused.class);
        assertThat(organisation.find(new EmployeeId(text.own + "x"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ona;Vardas;Pareigos;a@b.lt;;finansai;director;;;taip | LOGIN organisation.login.malformed",
                "o n a;Vardas;Pareigos;a@b.lt;;finansai;director;;;taip | LOGIN organisation.login.malformed",
                "ona;;Pareigos;a@b.lt;;finansai;director;;;taip | NAME organisation.fullName.missing",
                "ona;Vardas;Pareigos;a.lt;;finansai;director;;;taip | EMAIL organisation.email.malformed",
                "ona;Vardas;Pareigos;a@b.lt;skambinti;finansai;director;;;taip | PHONE organisation.phone.malformed",
                "ona;Vardas;Pareigos;a@b.lt;;finansas;director;;;taip | UNIT organisation.unit.unknown",
                "ona;Vardas;Pareigos;a@b.lt;;;director;;;taip | UNIT organisation.unit.missing",
                "ona;Vardas;Pareigos;a@b.lt;;finansai;;;;taip | SUPERVISOR organisation.supervisor.missing",
                "ona;Vardas;Pareigos;a@b.lt;;finansai;niekas;;;taip | SUPERVISOR organisation.supervisor.unknown",
                "ona;Vardas;Pareigos;a@b.lt;;finansai;ona;;;taip | SUPERVISOR organisation.supervisor.self",
                "ona;Vardas;Pareigos;a@b.lt;;finansai;director;Karalius;;taip | ROLES organisation.list.roleUnknown",
                "ona;Vardas;Pareigos;a@b.lt;;finansai;director;;pilis;taip | HEADS organisation.unit.unknown",
                "ona;Vardas;Pareigos;a@b.lt;;finansai;director;;finansai;ne | HEADS organisation.list.formerHead",
                "ona;Vardas;Pareigos;a@b.lt;;finansai;director;;;gal | ACTIVE organisation.list.answerMissing",
                "ona;Vardas;Pareigos;a@b.lt;;finansai;director;; | ACTIVE organisation.list.answerMissing",
                "admin;Tomas;Pareigos;a@b.lt;;vadovybe;chair;;;taip | ROLES organisation.lastAdministrator",
                "director;Vytautas;Pareigos;a@b.lt;;vadovybe;;;vadovybe;taip | ROLES organisation.lastDirector"
            })
    void everyFaultNamesItsLineAndColumn(String line, String fault) {
        StaffPreview preview =
                lists.preview(list("registrar2;Geras Geraitis;X;a@b.lt;;klientai;l.butkiene;;;taip", line));

        assertThat(preview.faults())
                .extracting(found -> found.line() + " " + found.column() + " " + found.messageKey())
                .containsExactly("3 " + fault);
    }

    @Test
    void allThatIsToBeMendedIsToldAtOnce() {
        StaffPreview preview = lists.preview(list(
                "a;;Pareigos;a.lt;;finansas;director;Karalius;;gal",
                "b;Vardas;Pareigos;a@b.lt;;finansai;niekas;;;taip",
                "b;Vardas;Pareigos;a@b.lt;;finansai;director;;;taip"));

        assertThat(preview.faults())
                .extracting(found -> found.line() + " " + found.column())
                .containsExactlyInAnyOrder(
                        "2 NAME", "2 EMAIL", "2 UNIT", "2 ROLES", "2 ACTIVE", "3 SUPERVISOR", "4 LOGIN");
    }

    @Test
    void somebodyWhoseOwnLineIsToBeMendedIsNotCalledUnknown() {
        StaffPreview preview =
                lists.preview(list(text.line("a", text.own + "b"), text.line("b", "director", "Karalius", "", "taip")));

        assertThat(preview.faults()).extracting(ListFault::column).containsExactly(StaffColumn.ROLES);
    }

    @Test
    void aTableWithOtherColumnsIsRefusedWithTheirNames() {
        assertThatThrownBy(() -> lists.preview("Vardas;Pareigos\nOna;X".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        ListUnfit.class,
                        refused -> assertThat(refused.arguments()[0].toString())
                                .startsWith("Prisijungimo vardas, ")
                                .doesNotContain("Pareigos"));
        assertThatThrownBy(() -> lists.preview((HEADER + ";Atlyginimas\n").getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        ListUnfit.class,
                        refused -> assertThat(refused.arguments()).containsExactly("Atlyginimas"));
    }

    @Test
    void columnsAreFoundByNameWhereverTheyStand() {
        String turned = Stream.of(HEADER.split(";")).sorted().collect(Collectors.joining(","));
        assertThat(lists.preview((turned.toUpperCase(Locale.ROOT) + "\n").getBytes(UTF_8))
                        .faults())
                .isEmpty();
    }
}
