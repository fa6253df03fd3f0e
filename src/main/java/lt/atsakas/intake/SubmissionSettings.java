package lt.atsakas.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long repeated submissions are recognised.
 *
 * @param kept for how long a submission repeated under its key gives the same receipt
 */
@ConfigurationProperties("atsakas.intake.submissions")
record SubmissionSettings(@DefaultValue("30d") Duration kept) {}
