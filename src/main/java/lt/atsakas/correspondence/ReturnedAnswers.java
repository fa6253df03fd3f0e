package lt.atsakas.correspondence;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ReturnedAnswers extends Repository<ReturnedAnswer, Long> {

    ReturnedAnswer save(ReturnedAnswer returned);

    List<ReturnedAnswer> findByCaseNumberOrderByIdDesc(String caseNumber);
}
