package lt.atsakas.correspondence;

import org.springframework.data.jpa.repository.JpaRepository;

interface Answers extends JpaRepository<Answer, String> {}
