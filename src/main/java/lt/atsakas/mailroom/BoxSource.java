package lt.atsakas.mailroom;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import lt.atsakas.mailroom.reading.UnfitMessage;

/** Where messages of E. delivery wait to be taken. */
public interface BoxSource {

    /** The messages that wait, in their order. */
    List<Waiting> waiting() throws IOException;

    /** A message; reading it changes nothing. */
    interface Waiting {

        /** Its files as one package, the same whenever it is made of the same files. {@link UnfitMessage} for what must not be read at all. */
        InputStream open() throws IOException, UnfitMessage;

        /** By what one that must not be read is known again. */
        String mark() throws IOException;

        /** It was taken. */
        void done() throws IOException;

        /** It was taken and cannot be read. */
        void rejected(String why) throws IOException;
    }
}
