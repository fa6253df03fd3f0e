package lt.atsakas.process.model;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the running application which names its models may use. */
@Configuration(proxyBeanMethods = false)
class PublishedNamesConfiguration {

    @Bean
    PublishedNames publishedNames(PublishedBeans beans) {
        return PublishedNamesScan.assemble(beans.components());
    }
}
