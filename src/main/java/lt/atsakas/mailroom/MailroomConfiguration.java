package lt.atsakas.mailroom;

import static java.util.Objects.requireNonNullElseGet;

import lt.atsakas.documents.DocumentSettings;
import lt.atsakas.documents.RawShelf;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailroomSettings.class)
class MailroomConfiguration {

    @Bean
    RawShelf mailShelf(MailroomSettings settings, DocumentSettings documents) {
        return new RawShelf(requireNonNullElseGet(
                settings.folder(), () -> documents.folder().resolve("mails")));
    }
}
