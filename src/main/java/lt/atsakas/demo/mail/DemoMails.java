package lt.atsakas.demo.mail;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Sends the mails of {@code demo/mails} to the house once, so that a registrar finds some of every kind. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class DemoMails implements ApplicationRunner {

    private final DemoMailServer server;

    DemoMails(DemoMailServer server) {
        this.server = server;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, MessagingException {
        if (server.of(DemoMailServer.INTAKE).isEmpty()) {
            for (Resource mail : new PathMatchingResourcePatternResolver().getResources("classpath:demo/mails/*.eml")) {
                send(mail);
            }
        }
    }

    private void send(Resource mail) throws IOException, MessagingException {
        try (InputStream content = mail.getInputStream()) {
            server.receive(GreenMailUtil.newMimeMessage(content));
        }
    }
}
