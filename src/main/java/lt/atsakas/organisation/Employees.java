package lt.atsakas.organisation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Employees extends ListCrudRepository<Employee, String> {

    @Query("select distinct e from Employee e left join fetch e.roles order by e.fullName")
    List<Employee> allWithRoles();

    /** Whoever enters absences of the employee next waits until the transaction has ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Employee e where e.id = :id")
    Optional<Employee> hold(String id);
}
