package lt.atsakas.mailroom;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import lt.atsakas.shared.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the mailbox read: when the doorbell rings, and every half minute in any case; what registrars have chosen is done meanwhile. */
@Component
public class MailRounds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);
    private static final long LAST_ROUND_SECONDS = 20;

    private final MailCrew crew;
    private final MailroomSettings settings;
    private final Rounds rounds = new Rounds("the mailroom");
    private final Rounds choices = new Rounds("the registrars' choices");
    private final ThreadPoolExecutor thread = oneOf("mailroom");
    private final ThreadPoolExecutor choiceThread = oneOf("mailroom-choices");

    MailRounds(MailCrew crew, MailroomSettings settings) {
        this.crew = crew;
        this.settings = settings;
    }

    /** A round soon; more wishes than one wait as one. */
    @Scheduled(fixedDelayString = "${atsakas.mailroom.poll:30s}")
    public void soon() {
        if (settings.automatic()) {
            thread.execute(() -> rounds.make(crew::round));
        }
    }

    @Scheduled(fixedDelayString = "${atsakas.mailroom.choices:2s}")
    void choices() {
        if (settings.automatic()) {
            choiceThread.execute(() -> choices.make(crew::doChosen));
        }
    }

    /** Of their own, for a mail server that does not answer or a large mail may hold up nobody else's rounds. */
    private static ThreadPoolExecutor oneOf(String name) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(1),
                work -> new Thread(work, name),
                new DiscardPolicy());
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        choiceThread.shutdown();
        if (!choiceThread.awaitTermination(LAST_ROUND_SECONDS, TimeUnit.SECONDS)
                || !thread.awaitTermination(LAST_ROUND_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("The mailroom is still at work; what is not finished is taken up again");
        }
    }
}
