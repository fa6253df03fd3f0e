package lt.atsakas.correspondence;

import lt.atsakas.shared.Rounds;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets clients be told by themselves; a round costs one statement while there is nobody to tell. */
@Component
class StatusNewsRounds {

    private final StatusNews news;
    private final NewsSettings settings;
    private final Rounds rounds = new Rounds("the clients' news");

    StatusNewsRounds(StatusNews news, NewsSettings settings) {
        this.news = news;
        this.settings = settings;
    }

    @Scheduled(fixedDelayString = "${atsakas.news.poll:1m}")
    void round() {
        if (settings.automatic()) {
            rounds.make(news::round);
        }
    }
}
