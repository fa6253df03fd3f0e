package lt.atsakas.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long repeated submissions are recognised, and unfinished ones kept.
 *
 * @param kept for how long a submission repeated under its key gives the same receipt
 * @param unfinished for how long somebody can come back to what they put away
 */
@ConfigurationProperties("atsakas.intake.submissions")
record SubmissionSettings(
        @DefaultValue("30d") Duration kept,
        @DefaultValue("14d") Duration unfinished) {}
