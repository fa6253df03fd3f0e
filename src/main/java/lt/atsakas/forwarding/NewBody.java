package lt.atsakas.forwarding;

/** What somebody writes of a competent body. */
public record NewBody(String name, String email, String address, boolean active) {

    public NewBody {
        name = name.strip();
        email = email.strip();
        address = address.strip();
    }
}
