package lt.atsakas.shared.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;

/** Puts our words in the place of the server's own. */
@Component
class BareReports {

    private final BareReport report;

    BareReports(Problems problems, ITemplateEngine pages, ObjectMapper json) {
        this.report = new BareReport(problems, pages, json);
    }

    @EventListener
    void on(ServletWebServerInitializedEvent started) {
        if (started.getWebServer() instanceof TomcatWebServer server) {
            server.getTomcat().getHost().getPipeline().addValve(report);
        }
    }
}
