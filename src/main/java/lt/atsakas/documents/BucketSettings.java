package lt.atsakas.documents;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bucket of an S3 store in which documents lie instead of on a disk. Without a bucket they lie on the disk.
 *
 * @param endpoint of a store of one's own; Amazon's when not set
 * @param pathStyle whether the bucket stands in the path, as stores of one's own want it, or before the host
 * @param accessKey with its secret; when not set they are looked for where the store's own tools look
 */
@ConfigurationProperties("atsakas.documents.s3")
record BucketSettings(
        @DefaultValue("") String bucket,
        @Nullable URI endpoint,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("true") boolean pathStyle,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey) {

    boolean isOn() {
        return !bucket.isBlank();
    }

    @Override
    public String toString() {
        return "BucketSettings[" + bucket + "]";
    }
}
