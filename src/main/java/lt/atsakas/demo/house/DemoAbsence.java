package lt.atsakas.demo.house;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.organisation.AbsenceDays;
import lt.atsakas.organisation.AbsenceKind;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewAbsence;

/** A line of {@code demo/absences.csv}. */
record DemoAbsence(EmployeeId employee, AbsenceKind kind, int beginsIn, int days, EmployeeId deputy) {

    static List<DemoAbsence> all() {
        return DemoTable.read("absences.csv").stream().map(DemoAbsence::of).toList();
    }

    private static DemoAbsence of(List<String> words) {
        return new DemoAbsence(
                new EmployeeId(words.get(0)),
                AbsenceKind.valueOf(words.get(1)),
                Integer.parseInt(words.get(2)),
                Integer.parseInt(words.get(3)),
                new EmployeeId(words.get(4)));
    }

    NewAbsence seenOn(LocalDate today) {
        LocalDate first = today.plusDays(beginsIn);
        return new NewAbsence(employee, kind, new AbsenceDays(first, first.plusDays(days - 1L)), deputy);
    }
}
