package lt.atsakas.correspondence;

/**
 * A mail to an employee about how the house works, and about no case and no client.
 *
 * @param occasion the same one reaches the same person once
 * @param page the path of the page that shows the rest
 */
public record HouseNotice(String occasion, String subject, String text, String page) {}
