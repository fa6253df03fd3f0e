package lt.atsakas.organisation;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Employees extends ListCrudRepository<Employee, String> {

    @Query("select distinct e from Employee e left join fetch e.roles order by e.fullName")
    List<Employee> allWithRoles();
}
