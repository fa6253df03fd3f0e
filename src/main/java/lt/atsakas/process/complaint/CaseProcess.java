package lt.atsakas.process.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import lt.atsakas.registry.CaseNumber;
import org.springframework.data.domain.Persistable;

/** The process instance of a case: the row that makes it one, whoever asks twice. */
@Entity
@Table(schema = "process", name = "case_process")
class SideProcess implements Persistable<String> {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "process_instance_id")
    private String processInstanceId;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected SideProcess() {}

    SideProcess(CaseNumber number, String processInstanceId) {
        this.caseNumber = number.value();
        this.processInstanceId = processInstanceId;
    }

    String processInstanceId() {
        return processInstanceId;
    }

    @Override
    public String getId() {
        return caseNumber;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void nowStored() {
        stored = true;
    }
}
