package lt.atsakas.correspondence;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({
    EDeliverySettings.class,
    LetterSettings.class,
    NewsSettings.class,
    PostSettings.class,
    PublicAddress.class
})
class CorrespondenceConfiguration {}
