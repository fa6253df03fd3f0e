package lt.atsakas.registry;

import org.springframework.data.jpa.repository.JpaRepository;

interface CaseFiles extends JpaRepository<CaseFile, String> {}
