package lt.atsakas.process.complaint;

import org.springframework.data.jpa.repository.JpaRepository;

interface CaseProcesses extends JpaRepository<SideProcess, String> {}
