package lt.atsakas.organisation;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import lt.atsakas.shared.Sha256;

/** What a change would make of the house, and what stands in its way; with faults it cannot be made. */
public record HousePreview(List<EmployeeDifference> differences, List<HouseFault> faults) {

    /** Names exactly these differences: whoever confirms them is held to them. */
    public String digest() {
        byte[] said = differences.toString().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.start().digest(said));
    }
}
