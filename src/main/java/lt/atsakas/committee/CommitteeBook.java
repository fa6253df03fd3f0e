package lt.atsakas.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.atsakas.organisation.EmployeeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of committees and their seats. */
@Repository
class CommitteeBook {

    private static final String SELECT =
            "select id, name, standing, active, secretary, quorum, voting_rule, tie_rule, version"
                    + " from committee.committee ";

    private final JdbcClient jdbc;

    CommitteeBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CommitteeCard> all() {
        return jdbc.sql(SELECT + "order by not active, name").query(this::card).list();
    }

    Optional<CommitteeCard> find(CommitteeId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(this::card)
                .optional();
    }

    boolean isNameTaken(String name, CommitteeId but) {
        return jdbc.sql(
                        "select exists (select from committee.committee where lower(name) = lower(:name) and id <> :but)")
                .param("name", name)
                .param("but", but.value())
                .query(Boolean.class)
                .single();
    }

    void add(CommitteeCard card) {
        jdbc.sql("""
                        insert into committee.committee
                        (id, name, standing, active, secretary, quorum, voting_rule, tie_rule, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(
                        card.id().value(),
                        card.name(),
                        card.standing(),
                        card.active(),
                        card.secretary().value(),
                        card.bench().quorum(),
                        card.votingRule().name(),
                        card.tieRule().name())
                .update();
        seat(card);
    }

    /** False when the record is not of that version any more. */
    boolean change(CommitteeCard card) {
        int changed = jdbc.sql("""
                        update committee.committee set name = ?, standing = ?, active = ?, secretary = ?, quorum = ?,
                        voting_rule = ?, tie_rule = ?, version = version + 1 where id = ? and version = ?""")
                .params(
                        card.name(),
                        card.standing(),
                        card.active(),
                        card.secretary().value(),
                        card.bench().quorum(),
                        card.votingRule().name(),
                        card.tieRule().name(),
                        card.id().value(),
                        card.version())
                .update();
        if (changed > 0) {
            jdbc.sql("delete from committee.seat where committee = :id")
                    .param("id", card.id().value())
                    .update();
            seat(card);
        }
        return changed > 0;
    }

    private void seat(CommitteeCard card) {
        seat(card.id(), card.bench().members(), false);
        seat(card.id(), card.bench().alternates(), true);
    }

    private void seat(CommitteeId committee, List<EmployeeId> people, boolean alternates) {
        for (int place = 0; place < people.size(); place++) {
            jdbc.sql("insert into committee.seat (committee, employee, alternate, place) values (?, ?, ?, ?)")
                    .params(committee.value(), people.get(place).value(), alternates, place)
                    .update();
        }
    }

    private CommitteeCard card(ResultSet row, int index) throws SQLException {
        CommitteeId id = new CommitteeId(row.getObject("id", UUID.class));
        return new CommitteeCard(
                id,
                row.getString("name"),
                row.getBoolean("standing"),
                row.getBoolean("active"),
                new EmployeeId(row.getString("secretary")),
                new Bench(seated(id, false), seated(id, true), row.getInt("quorum")),
                VotingRule.valueOf(row.getString("voting_rule")),
                TieRule.valueOf(row.getString("tie_rule")),
                row.getInt("version"));
    }

    private List<EmployeeId> seated(CommitteeId committee, boolean alternates) {
        return jdbc.sql("select employee from committee.seat where committee = ? and alternate = ? order by place")
                .params(committee.value(), alternates)
                .query((row, index) -> new EmployeeId(row.getString(1)))
                .list();
    }
}
