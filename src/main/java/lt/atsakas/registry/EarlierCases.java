package lt.atsakas.registry;

import java.util.List;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases of the same matter that have ended: of the same client – by name and one road to them – in the same category, or of the same
 * address. Found by indexes, the latest only, so that it costs the same however many cases there are.
 */
@Service
public class EarlierCases {

    private static final String PARTS = """
            with of_client as (
                select number, client_email, client_phone, client_address, client_box from registry.case_file
                where lower(client_name) = lower(:name) and category = :category and closed_at is not null and number <> :number
                order by received_at desc limit 50),
            same_matter as (
                select number from of_client where lower(client_email) = lower(cast(:email as text))
                    or client_phone = :phone or client_address = :address
                    or lower(client_box) = lower(cast(:box as text))
                union
                (select number from registry.case_file
                where registry.place(client_address) = registry.place(cast(:address as text))
                    and client_address is not null and closed_at is not null and number <> :number
                order by received_at desc limit 50))
            select distinct coalesce(line.details ->> 'handler', line.actor), line.kind = 'ANSWER_APPROVED'
            from same_matter join registry.journal_entry line on line.case_number = same_matter.number
            where same_matter.number <> all(:hidden) and line.kind in ('ASSIGNED', 'REASSIGNED', 'ANSWER_APPROVED') and line.actor_kind = 'EMPLOYEE'""";

    private final JdbcClient jdbc;

    EarlierCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who handled them and who decided their answers, without the hidden. */
    @Transactional(readOnly = true)
    public List<EarlierPart> partsIn(CaseFacts facts, Set<CaseNumber> hidden) {
        Client client = facts.client();
        return jdbc.sql(PARTS)
                .param("number", facts.number().value())
                .param("name", client.name())
                .param("category", facts.category())
                .param("email", client.email())
                .param("phone", client.phone())
                .param("address", client.address())
                .param("box", client.box())
                .param("hidden", hidden.stream().map(CaseNumber::value).toArray(String[]::new))
                .query((row, index) -> new EarlierPart(new EmployeeId(row.getString(1)), row.getBoolean(2)))
                .list();
    }
}
