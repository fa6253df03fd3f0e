package lt.atsakas.inquiry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Inquiries extends JpaRepository<Inquiry, UUID> {

    List<Inquiry> findByCaseNumberOrderByAskedAtAsc(String caseNumber);

    List<Inquiry> findByCaseNumberAndState(String caseNumber, InquiryState state);

    List<Inquiry> findByCaseNumberInAndState(Collection<String> caseNumbers, InquiryState state);

    Optional<Inquiry> findByCaseNumberAndAddresseeAndState(String caseNumber, Addressee addressee, InquiryState state);

    @Query("select inquiry.caseNumber from Inquiry inquiry where inquiry.id = :id")
    Optional<String> caseOf(UUID id);
}
