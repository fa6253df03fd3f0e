package lt.atsakas.workplace;

import java.util.Optional;
import lt.atsakas.withdrawal.WithdrawalWay;
import org.jspecify.annotations.Nullable;

/** What an employee writes down of a client who withdraws a complaint. */
record WithdrawalForm(@Nullable String way, @Nullable String words) {

    Optional<WithdrawalWay> chosenWay() {
        return WithdrawalWay.entered(way);
    }

    String written() {
        return words == null ? "" : words.strip();
    }
}
