package lt.atsakas.documents;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where {@code clamd} is that looks for viruses in files from outside. Without a host or a socket nobody looks.
 *
 * @param socket the scanner's socket in the file system, instead of host and port
 * @param timeout for the scanner's next sign of life
 * @param retry after how long a file that could not be looked at is tried again
 * @param alarmAfter how long a file may wait before health tells
 */
@ConfigurationProperties("atsakas.documents.scanner")
record ScannerSettings(
        @Nullable String host,
        @DefaultValue("3310") int port,
        @Nullable Path socket,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue("1m") Duration retry,
        @DefaultValue("15m") Duration alarmAfter) {

    boolean isOn() {
        return socket != null || host != null && !host.isBlank();
    }

    /** Looked up each time: the scanner may move. */
    SocketAddress address() {
        return socket == null ? new InetSocketAddress(String.valueOf(host), port) : UnixDomainSocketAddress.of(socket);
    }
}
