package lt.atsakas.correspondence;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Puts an entry for the client's calendar to a letter that goes by mail; on paper there is none. */
@Component
class ClientCalendar {

    private final Stationery stationery;
    private final HouseWords words;
    private final Clock clock;

    ClientCalendar(Stationery stationery, HouseWords words, Clock clock) {
        this.stationery = stationery;
        this.words = words;
        this.clock = clock;
    }

    NewLetter put(CalendarEntry entry, boolean cancelled, NewLetter mail) {
        String mailbox = mail.road().address();
        if (mailbox == null || mail.road().channel() != LetterChannel.EMAIL) {
            return mail;
        }
        String summary = words.of("correspondence.official.calendar", requireNonNull(mail.about()));
        String sender = stationery.sender().address();
        return mail.with(new CalendarFile(entry, cancelled).text(summary, sender, mailbox, clock.instant()));
    }
}
