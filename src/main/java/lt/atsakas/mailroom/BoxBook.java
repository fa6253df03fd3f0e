package lt.atsakas.mailroom;

import java.time.Instant;
import lt.atsakas.registry.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The book of the messages of E. delivery that were taken: each once, by what it holds. Only whoever has the turn may write. */
@Repository
class BoxBook {

    /** Under which name the turn is kept, beside those of mailboxes. */
    static final String TURN = "E_DELIVERY";

    private final JdbcClient jdbc;
    private final PlaceBook places;
    private final MailRegister register;

    BoxBook(JdbcClient jdbc, PlaceBook places, MailRegister register) {
        this.jdbc = jdbc;
        this.places = places;
        this.register = register;
    }

    boolean takeTurn() {
        return places.hold(TURN);
    }

    void endTurn(@Nullable Instant readAt) {
        places.letGo(TURN, readAt);
    }

    /** Enters the message unless it was entered before; {@link MailboxAway} when another node has the turn by now. */
    @Transactional
    public void enter(String mark, PlaceBook.Found found) {
        places.holdOn(TURN);
        boolean known = jdbc.sql("select count(*) from mailroom.message where mark = :mark")
                        .param("mark", mark)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            MailId id = register.add(found, Channel.E_DELIVERY);
            jdbc.sql("insert into mailroom.message (mark, mail) values (:mark, :mail)")
                    .param("mark", mark)
                    .param("mail", id.value())
                    .update();
        }
    }
}
