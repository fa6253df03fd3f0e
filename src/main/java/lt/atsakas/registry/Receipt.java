package lt.atsakas.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * What was received, as it was received: the part of a case that never changes and is never written again; what its client
 * may take back is erased by {@link ClientNeedsBook}.
 */
@Embeddable
class Receipt {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "client_kind", nullable = false, updatable = false)
    private ClientKind clientKind;

    @Column(name = "client_name", nullable = false, updatable = false)
    private String clientName;

    @Column(name = "client_email", updatable = false)
    private @Nullable String clientEmail;

    @Column(name = "client_phone", updatable = false)
    private @Nullable String clientPhone;

    @Column(name = "client_address", updatable = false)
    private @Nullable String clientAddress;

    @Column(name = "client_box", updatable = false)
    private @Nullable String clientBox;

    @Column(updatable = false)
    private @Nullable String representative;

    @Column(updatable = false)
    private @Nullable String authority;

    @Column(name = "proof_awaited", nullable = false, updatable = false)
    private boolean proofAwaited;

    @Column(updatable = false)
    private @Nullable String interpreter;

    @Column(updatable = false)
    private @Nullable String assistance;

    @Column(nullable = false, updatable = false)
    private String language;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "reply_by", nullable = false, updatable = false)
    private ReplyBy replyBy;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(name = "effective_receipt", nullable = false, updatable = false)
    private LocalDate effectiveReceipt;

    @Column(name = "registered_at", nullable = false, updatable = false)
    private Instant registeredAt;

    @Column(name = "registered_by", updatable = false)
    private @Nullable String registeredBy;

    @SuppressWarnings("NullAway.Init")
    protected Receipt() {}

    Receipt(NewCase received, Instant registeredAt, @Nullable EmployeeId registeredBy) {
        channel = received.channel();
        take(received.client());
        take(received.representative());
        interpreter = received.needs().interpreter();
        assistance = received.needs().assistance();
        language = received.language();
        subject = received.subject();
        text = received.text();
        replyBy = received.replyBy();
        receivedAt = received.receivedAt();
        effectiveReceipt = received.effectiveReceipt();
        this.registeredAt = registeredAt;
        this.registeredBy = registeredBy == null ? null : registeredBy.value();
    }

    private void take(Client client) {
        clientKind = client.kind();
        clientName = client.name();
        clientEmail = client.email();
        clientPhone = client.phone();
        clientAddress = client.address();
        clientBox = client.box();
    }

    private void take(@Nullable Representative acting) {
        if (acting != null) {
            representative = acting.name();
            authority = acting.authority();
            proofAwaited = acting.proofAwaited();
        }
    }

    NewCase received() {
        return new NewCase(
                channel,
                new Client(clientKind, clientName, clientEmail, clientPhone, clientAddress, clientBox),
                representative == null ? null : new Representative(representative, authority, proofAwaited),
                new ClientNeeds(interpreter, assistance),
                language,
                subject,
                text,
                replyBy,
                receivedAt,
                effectiveReceipt);
    }

    /** Whether short news may reach the client. */
    boolean isReachedAtOnce() {
        return clientEmail != null || clientPhone != null;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    @Nullable
    EmployeeId registeredBy() {
        return registeredBy == null ? null : new EmployeeId(registeredBy);
    }
}
