package lt.atsakas.conduct;

import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OffenceReports extends JpaRepository<OffenceReport, String> {

    /** Those that the employee made or that were put before them, the latest first. */
    @Query("""
            select report from OffenceReport report
            where (report.reporter = :employee or :employee member of report.asked) and :employee not member of report.concerned
            order by report.filedAt desc, report.number""")
    List<OffenceReport> openTo(String employee);

    /** The numbers of all the others. */
    @Query("""
            select report.number from OffenceReport report
            where :employee member of report.concerned
            or (report.reporter <> :employee and :employee not member of report.asked)""")
    Set<String> closedTo(String employee);
}
