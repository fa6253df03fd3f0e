package lt.atsakas.correspondence.wording;

import java.util.Set;

/** Knows which signs of a text the faces of the house's letters lack. */
public interface PrintableSigns {

    /** Those that no letter can show, each once. */
    Set<String> lackingIn(String text);
}
