package lt.atsakas.documents.picture;

import java.io.IOException;

/** The headers of a picture contradict its kind, or end too early. */
public final class PictureBroken extends IOException {

    PictureBroken(String what) {
        super(what);
    }
}
