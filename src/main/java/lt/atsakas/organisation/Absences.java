package lt.atsakas.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Absences extends ListCrudRepository<Absence, UUID> {

    List<Absence> findByCalledOffFalseAndLastDayGreaterThanEqualOrderByFirstDay(LocalDate day);

    List<Absence> findByEmployeeAndCalledOffFalse(String employee);
}
