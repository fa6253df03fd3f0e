package lt.atsakas.process.deployment;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Whether models may go back to those of an older release of the application. */
@ConfigurationProperties("atsakas.models")
record ModelsProperties(boolean allowOlderRelease) {}
