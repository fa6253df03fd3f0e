package lt.atsakas.correspondence.wording;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TextVersions extends JpaRepository<TextVersion, UUID> {

    List<TextVersion> findByLetterAndLanguageOrderByNumberDesc(LetterText letter, String language);

    Optional<TextVersion> findByLetterAndLanguageAndNumber(LetterText letter, String language, int number);

    List<TextVersion> findByStateInOrderByNumber(Collection<TextState> states);
}
