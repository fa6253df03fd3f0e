package lt.atsakas.organisation;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface HouseChangeRows extends ListCrudRepository<HouseChangeRow, Long> {

    List<HouseChangeRow> findByEmployeeOrderByIdDesc(String employee);

    List<HouseChangeRow> findByUnitOrderByIdDesc(String unit);
}
