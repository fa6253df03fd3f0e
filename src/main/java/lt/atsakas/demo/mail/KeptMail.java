package lt.atsakas.demo.mail;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A message kept as a file. */
record KeptMail(Path file) {

    static final String ENDING = ".eml";

    int number() {
        return Integer.parseInt(name().substring(0, name().indexOf(' ')));
    }

    /** Puts the message where it was before the restart. */
    void deliver(UserManager users) {
        try (InputStream content = Files.newInputStream(file)) {
            mailbox(users).deliver(GreenMailUtil.newMimeMessage(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private GreenMailUser mailbox(UserManager users) throws IOException {
        String address = address();
        GreenMailUser known = users.getUserByEmail(address);
        try {
            return known == null ? users.createUser(address, address, address) : known;
        } catch (UserException refused) {
            throw new IOException("No mailbox for " + file, refused);
        }
    }

    private String address() {
        String encoded = name().substring(name().indexOf(' ') + 1, name().length() - ENDING.length());
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    private String name() {
        return file.getFileName().toString();
    }
}
