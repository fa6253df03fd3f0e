package lt.atsakas.demo;

import lt.atsakas.demo.house.DemoOrganisation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;

/** Tells whoever started the demo where to look and who to be. */
class DemoWelcome {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWelcome.class);

    private static final String TEXT = """

            Atsakas is ready (demo mode: this machine only, nothing leaves it)

              Complain, follow a case   {}/
              Staff: tasks              {}/camunda/app/tasklist/
              Staff: cases              {}/cases
              Mail and clock (admin)    {}/demo/mail  {}/demo
              Mail server               SMTP localhost:{}, IMAP localhost:{}
              Data                      {} (start over: -Ddemo.fresh=true)

              Accounts (password "{}")
                registrar                     registers and classifies
                handler, handler2, handler3   examine and answer
                unithead, otherhead           assign, approve, react to what is late
                director                      the last to whom lateness goes
                n.mockute                     decides what the director may not
                secretary, chair, member1–3   committee
                owner, approver               processes
                dpo, admin                    personal data, administration
            """;

    private final ServletWebServerApplicationContext server;
    private final DemoProperties demo;

    DemoWelcome(ServletWebServerApplicationContext server, DemoProperties demo) {
        this.server = server;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        String address = "http://localhost:" + server.getWebServer().getPort();
        LOG.info(
                TEXT,
                address,
                address,
                address,
                address,
                address,
                demo.smtpPort(),
                demo.imapPort(),
                demo.data().toAbsolutePath(),
                DemoOrganisation.PASSWORD);
    }
}
