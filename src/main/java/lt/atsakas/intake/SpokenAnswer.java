package lt.atsakas.intake;

/**
 * What an employee has answered by word of mouth while registering (policy 25).
 *
 * @param impartial whether they have said that the complaint is not about them and that they have no interest in it (VAĮ 23, 24)
 */
public record SpokenAnswer(String text, boolean impartial) {

    @Override
    public String toString() {
        return "SpokenAnswer[]";
    }
}
