package lt.atsakas.documents;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentSettings.class)
class DocumentConfiguration {

    @Bean
    Shelf shelf(DocumentSettings settings) {
        return new Shelf(settings.folder());
    }
}
