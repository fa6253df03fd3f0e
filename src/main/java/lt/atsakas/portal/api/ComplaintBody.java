package lt.atsakas.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ReplyBy;
import org.jspecify.annotations.Nullable;

/** A complaint as a program sends it. What is absent or null is treated alike. */
@Schema(
        name = "Complaint",
        requiredProperties = {"client", "subject", "text", "replyBy"})
record ComplaintBody(
        @Schema(
                description = "How the complaint came in; only a registrar may say anything but WEB",
                defaultValue = "WEB")
        @Nullable
        Channel channel,

        @Nullable ClientBody client,
        @Nullable RepresentativeBody representative,
        @Nullable NeedsBody needs,

        @Schema(description = "Language of the complaint", defaultValue = "lt") @Nullable
        String language,

        @Schema(maxLength = 200) @Nullable String subject,
        @Schema(maxLength = 20_000) @Nullable String text,

        @Schema(description = "How the answer is to be delivered") @Nullable
        ReplyBy replyBy,

        @Schema(description = "When the house got it, if earlier than now; only a registrar may say so") @Nullable
        Instant receivedAt) {

    /** Who complains, and at least one road to them. */
    @Schema(
            name = "Client",
            requiredProperties = {"kind", "name"})
    record ClientBody(
            @Nullable ClientKind kind,
            @Schema(maxLength = 200) @Nullable String name,
            @Schema(maxLength = 254) @Nullable String email,
            @Schema(maxLength = 40) @Nullable String phone,
            @Schema(maxLength = 300) @Nullable String address,

            @Schema(description = "The official box in E. delivery, for replies there", maxLength = 64) @Nullable
            String box) {

        @Override
        public String toString() {
            return "ClientBody[]";
        }
    }

    /** Who acts for the client, and on what authority. */
    @Schema(name = "Representative", requiredProperties = "name")
    record RepresentativeBody(
            @Schema(maxLength = 200) @Nullable String name,
            @Schema(maxLength = 300) @Nullable String authority) {

        @Override
        public String toString() {
            return "RepresentativeBody[]";
        }
    }

    /** The help that the client asks for, if any; kept by their consent. */
    @Schema(name = "Needs")
    record NeedsBody(
            @Schema(description = "From which language an interpreter is needed", maxLength = 100) @Nullable
            String interpreter,

            @Schema(description = "What help with a disability or illness is needed", maxLength = 1000) @Nullable
            String assistance) {

        @Override
        public String toString() {
            return "NeedsBody[]";
        }
    }

    @Override
    public String toString() {
        return "ComplaintBody[]";
    }
}
