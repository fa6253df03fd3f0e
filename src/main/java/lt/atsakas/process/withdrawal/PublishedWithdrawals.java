package lt.atsakas.process.withdrawal;

import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.withdrawal.WithdrawalDesk;
import lt.atsakas.withdrawal.WithdrawalId;
import lt.atsakas.withdrawal.WithdrawalState;
import org.springframework.stereotype.Component;

/** What a withdrawal turns on, for gateways in diagrams. */
@Component
@PublishedToModels("withdrawals")
public class PublishedWithdrawals {

    private final WithdrawalDesk desk;

    PublishedWithdrawals(WithdrawalDesk desk) {
        this.desk = desk;
    }

    public boolean isConfirmed(String withdrawal) {
        return desk.card(WithdrawalId.of(withdrawal)).state() == WithdrawalState.CONFIRMED;
    }
}
