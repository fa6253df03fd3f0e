package lt.atsakas.shared;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Whom limits by address count as one: an address of version 4, or the network of one of version 6. A single line has 2⁶⁴ addresses of that
 * network (RFC 6177), so whoever is refused at one of them would just take the next.
 */
public final class CallersLine {

    private static final int NETWORK_BYTES = 8;

    /** Nothing that a name server would be asked for. */
    private static final Pattern VERSION_6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private CallersLine() {}

    /** The line of the address that a request came from; what is no address of version 6 stands for itself. */
    public static String of(String address) {
        String withoutZone = address.replaceFirst("%.*", "");
        return VERSION_6.matcher(withoutZone).matches() ? network(withoutZone) : address;
    }

    private static String network(String address) {
        try {
            InetAddress caller = InetAddress.getByName(address);
            return caller instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(caller.getAddress(), NETWORK_BYTES))
                    : caller.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
