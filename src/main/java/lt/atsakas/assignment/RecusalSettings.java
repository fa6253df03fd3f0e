package lt.atsakas.assignment;

import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How recusals are decided.
 *
 * @param decidesForDirector the login of whoever decides on somebody whom nobody else leads, as the director; when not set,
 *     or when that person may not decide, the administrators see to it
 */
@ConfigurationProperties("atsakas.recusal")
record RecusalSettings(@Nullable String decidesForDirector) {

    @Nullable
    EmployeeId lastResort() {
        return decidesForDirector == null || decidesForDirector.isBlank()
                ? null
                : new EmployeeId(decidesForDirector.strip());
    }
}
