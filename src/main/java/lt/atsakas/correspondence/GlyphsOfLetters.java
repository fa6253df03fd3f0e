package lt.atsakas.correspondence;

import java.util.Set;
import lt.atsakas.correspondence.wording.PrintableSigns;
import org.springframework.stereotype.Component;

/** What the faces of our letters lack, for whoever words them. */
@Component
class GlyphsOfLetters implements PrintableSigns {

    @Override
    public Set<String> lackingIn(String text) {
        return Glyphs.lackingIn(text);
    }
}
