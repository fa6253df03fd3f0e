package lt.atsakas.forwarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.atsakas.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies that complaints are forwarded to: their names and the roads to them. A body is never removed, only retired. */
@Service
public class AddressBook {

    private static final String SELECT = "select id, name, box, email, address, active, version from forwarding.body ";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    AddressBook(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** All of them, those that may be written to first, by name. */
    @Transactional(readOnly = true)
    public List<BodyCard> all() {
        return jdbc.sql(SELECT + "order by not active, name")
                .query(AddressBook::card)
                .list();
    }

    /** Those that complaints may be forwarded to, by name. */
    @Transactional(readOnly = true)
    public List<BodyCard> active() {
        return all().stream().filter(BodyCard::active).toList();
    }

    /** One, or {@link NotFound}. */
    @Transactional(readOnly = true)
    public BodyCard card(BodyId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Enters a body, or says what is wrong with it ({@link BodyRefused}). */
    @Transactional
    public BodyId enter(NewBody wish) {
        BodyId id = BodyId.random();
        check(wish, id);
        jdbc.sql("insert into forwarding.body (id, name, box, email, address, active, version)"
                        + " values (?, ?, ?, ?, ?, ?, 0)")
                .params(id.value(), wish.name(), wish.box(), wish.email(), wish.address(), wish.active())
                .update();
        events.publishEvent(new AddressBookChanged());
        return id;
    }

    /** The same for one that is there; refused over a change that the one who asks has not seen ({@link BodyChangedMeanwhile}). */
    @Transactional
    public void change(BodyId id, NewBody wish, int version) {
        card(id);
        check(wish, id);
        int changed = jdbc.sql("update forwarding.body set name = ?, box = ?, email = ?, address = ?, active = ?,"
                        + " version = version + 1 where id = ? and version = ?")
                .params(wish.name(), wish.box(), wish.email(), wish.address(), wish.active(), id.value(), version)
                .update();
        if (changed == 0) {
            throw new BodyChangedMeanwhile();
        }
        events.publishEvent(new AddressBookChanged());
    }

    /** One that may be written to, else {@link BodyRetired}. */
    BodyCard writable(BodyId id) {
        return find(id).filter(BodyCard::active).orElseThrow(BodyRetired::new);
    }

    private void check(NewBody wish, BodyId id) {
        List<BodyFault> faults = BodyRules.faults(wish, isNameTaken(wish.name(), id));
        if (!faults.isEmpty()) {
            throw new BodyRefused(faults);
        }
    }

    private boolean isNameTaken(String name, BodyId but) {
        return jdbc.sql("select exists (select from forwarding.body where lower(name) = lower(:name) and id <> :but)")
                .param("name", name)
                .param("but", but.value())
                .query(Boolean.class)
                .single();
    }

    private Optional<BodyCard> find(BodyId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(AddressBook::card)
                .optional();
    }

    private static BodyCard card(ResultSet row, int index) throws SQLException {
        return new BodyCard(
                new BodyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("box"),
                row.getString("email"),
                row.getString("address"),
                row.getBoolean("active"),
                row.getInt("version"));
    }
}
