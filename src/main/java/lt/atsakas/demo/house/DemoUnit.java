package lt.atsakas.demo.house;

import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;

/** A line of {@code demo/units.csv}. */
record DemoUnit(UnitCode code, String name, EmployeeId head) {

    static List<DemoUnit> all() {
        return DemoTable.read("units.csv").stream()
                .map(words -> new DemoUnit(new UnitCode(words.get(0)), words.get(1), new EmployeeId(words.get(2))))
                .toList();
    }
}
