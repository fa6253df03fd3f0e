package lt.atsakas.forwarding;

/** What somebody writes of a competent body; an empty road is none. */
public record NewBody(String name, String box, String email, String address, boolean active) {

    public NewBody {
        name = name.strip();
        box = box.strip();
        email = email.strip();
        address = address.strip();
    }
}
