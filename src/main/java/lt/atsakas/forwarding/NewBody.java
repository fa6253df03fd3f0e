package lt.atsakas.forwarding;

import lt.atsakas.shared.TypedText;

/** What somebody writes of a competent body. */
public record NewBody(String name, String email, String address, boolean active) {

    public NewBody {
        name = TypedText.keptLine(name);
        email = email.strip();
        address = TypedText.keptLine(address);
    }
}
