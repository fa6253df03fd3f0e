package lt.atsakas.withdrawal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Withdrawals extends JpaRepository<Withdrawal, UUID> {

    List<Withdrawal> findByCaseNumberOrderByAskedAtAsc(String caseNumber);

    Optional<Withdrawal> findByCaseNumberAndState(String caseNumber, WithdrawalState state);

    @Query("select withdrawal.caseNumber from Withdrawal withdrawal where withdrawal.id = :id")
    Optional<String> caseOf(UUID id);
}
