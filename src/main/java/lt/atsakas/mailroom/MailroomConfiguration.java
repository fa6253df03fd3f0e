package lt.atsakas.mailroom;

import lt.atsakas.documents.RawShelf;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailroomSettings.class)
class MailroomConfiguration {

    @Bean
    RawShelf mailShelf(MailroomSettings settings) {
        return new RawShelf(settings.folder());
    }
}
