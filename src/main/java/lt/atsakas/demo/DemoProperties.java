package lt.atsakas.demo;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where demo mode keeps its data, whether it forgets them first, and the mail server's ports. */
@ConfigurationProperties("demo")
record DemoProperties(
        @DefaultValue("data/demo") Path data,
        @DefaultValue("false") boolean fresh,
        @DefaultValue("3025") int smtpPort,
        @DefaultValue("3143") int imapPort) {

    Path database() {
        return data.resolve("postgres");
    }
}
