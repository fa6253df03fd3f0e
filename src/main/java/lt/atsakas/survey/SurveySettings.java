package lt.atsakas.survey;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the house asks its clients.
 *
 * @param delay how long after an answer the client is asked: there was time to read it
 * @param openFor how long the survey then stays open
 * @param smallestGroup of fewer answers nothing is shown
 */
@ConfigurationProperties("atsakas.survey")
record SurveySettings(
        @DefaultValue("3d") Duration delay,
        @DefaultValue("60d") Duration openFor,
        @DefaultValue("5") int smallestGroup) {}
