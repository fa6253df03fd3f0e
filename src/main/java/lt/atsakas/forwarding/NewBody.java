package lt.atsakas.forwarding;

import lt.atsakas.shared.TypedText;

/** What somebody writes of a competent body; an empty road is none. */
public record NewBody(String name, String box, String email, String address, boolean active) {

    public NewBody {
        name = TypedText.keptLine(name);
        box = TypedText.keptLine(box);
        email = email.strip();
        address = TypedText.keptLine(address);
    }
}
