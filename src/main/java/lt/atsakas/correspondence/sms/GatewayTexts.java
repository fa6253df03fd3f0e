package lt.atsakas.correspondence.sms;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import javax.net.ssl.SSLException;
import lt.atsakas.correspondence.Delivery;
import lt.atsakas.correspondence.TextCarrier;
import lt.atsakas.correspondence.TextMessage;
import lt.atsakas.correspondence.sms.SmsSettings.Gateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Hands texts to an operator over HTTPS. A text goes again under the same id when it is not known whether the operator took it;
 * what the operator says is kept by its number alone, since its words may repeat the telephone.
 */
@Component
@ConditionalOnProperty(name = "atsakas.sms.carrier", havingValue = "https")
class GatewayTexts implements TextCarrier {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayTexts.class);

    /** The operator knows a text of this id. */
    private static final int KNOWN_ALREADY = 409;

    /** The operator has no time now. */
    private static final Set<Integer> LATER = Set.of(408, 425, 429);

    /** Our settings are wrong, not the text. */
    private static final Set<Integer> OUR_SETTINGS = Set.of(401, 402, 403, 404, 405, 407, 415);

    private final Gateway gateway;
    private final URI url;
    private final TextTemplate template;
    private final HttpClient client;

    GatewayTexts(SmsSettings settings) {
        this.gateway = settings.gateway();
        this.url = trusted(gateway.url());
        this.template = new TextTemplate(gateway.mediaType(), gateway.body());
        this.client = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(gateway.connectWithin())
                .build();
    }

    /** Telephone and credential travel in no clear text but within this machine. */
    private static URI trusted(@Nullable URI url) {
        if (url == null || url.getHost() == null) {
            throw new IllegalArgumentException("Set atsakas.sms.gateway.url: texts are to be carried over HTTPS");
        }
        boolean here = Set.of("127.0.0.1", "localhost", "[::1]").contains(url.getHost());
        if (!"https".equals(url.getScheme()) && !here) {
            throw new IllegalArgumentException("atsakas.sms.gateway.url must begin with https");
        }
        return url;
    }

    @Override
    public Delivery deliver(TextMessage message) {
        try {
            HttpResponse<InputStream> response = client.send(request(message), BodyHandlers.ofInputStream());
            response.body().close();
            return verdict(response.statusCode());
        } catch (ConnectException | HttpConnectTimeoutException | SSLException e) {
            return new Delivery.Unreachable(e.getClass().getSimpleName());
        } catch (IOException e) {
            return new Delivery.TryLater(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.TryLater("Interrupted");
        }
    }

    private HttpRequest request(TextMessage message) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(gateway.answerWithin())
                .header("Content-Type", gateway.mediaType() + "; charset=utf-8")
                .header("Idempotency-Key", message.id().toString())
                .POST(BodyPublishers.ofString(template.of(message)));
        if (gateway.credential() != null) {
            request.header(gateway.header(), requireNonNull(gateway.credential()));
        }
        return request.build();
    }

    private static Delivery verdict(int status) {
        String words = "HTTP " + status;
        if (status / 100 == 2 || status == KNOWN_ALREADY) {
            return new Delivery.Accepted(words);
        }
        if (status >= 500 || LATER.contains(status)) {
            return new Delivery.TryLater(words);
        }
        if (OUR_SETTINGS.contains(status) || status < 400) {
            LOG.error("The operator of texts refuses us ({}): look at atsakas.sms.gateway", words);
            return new Delivery.Unreachable(words);
        }
        return new Delivery.Refused(words);
    }
}
