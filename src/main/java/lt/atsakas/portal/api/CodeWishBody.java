package lt.atsakas.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import lt.atsakas.correspondence.ClientRoad;
import org.jspecify.annotations.Nullable;

/** By which road a one-time code is to come; by mail where nothing is said. */
@Schema(name = "CodeWish")
record CodeWishBody(
        @Schema(description = "Kaip išsiųsti: EMAIL arba TEXT") @Nullable
        ClientRoad road) {

    ClientRoad chosen() {
        return Objects.requireNonNullElse(road, ClientRoad.EMAIL);
    }
}
