package lt.atsakas.mailroom;

import java.nio.file.Path;
import lt.atsakas.mailroom.reading.DeliveryReader;
import lt.atsakas.mailroom.reading.MailReader;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.registry.Channel;

/** Takes apart what came in by the road by which it came: nothing in its bytes decides that, for anybody writes those of a mail. */
final class Reading {

    private Reading() {}

    static ReadMail of(Channel channel, Path place) {
        return channel == Channel.E_DELIVERY ? DeliveryReader.read(place) : MailReader.read(place);
    }
}
