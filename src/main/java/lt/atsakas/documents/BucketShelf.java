package lt.atsakas.documents;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.io.Resource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Contents as objects of a bucket. An object cannot be renamed in one step: what is laid aside is copied first and read from
 * there, so that nothing is lost when the same content is brought between copying and deleting.
 */
class BucketShelf implements Shelf {

    private static final String CONTENTS = "contents/";
    private static final String ASIDE = "aside/";

    private final S3Client client;
    private final String bucket;
    private final Arrivals arrivals;

    BucketShelf(S3Client client, String bucket, Path arrivals) {
        this.client = client;
        this.bucket = bucket;
        this.arrivals = new Arrivals(arrivals);
    }

    @Override
    public Taken take(InputStream content, long limit) {
        return arrivals.take(content, limit);
    }

    /** Written anew also where it is there, so that it is young; the store checks what arrived against its hash, and what it kept has the right length. */
    @Override
    public void keep(Taken taken) {
        String sum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(taken.sha256()));
        asked(() -> client.putObject(
                put -> put.bucket(bucket).key(CONTENTS + taken.sha256()).checksumSHA256(sum),
                RequestBody.fromFile(taken.file())));
        if (lengthOf(CONTENTS + taken.sha256()) != taken.size()) {
            throw new ShelfOutOfOrder(new IOException("The store kept something else"));
        }
    }

    @Override
    public void forget(Taken taken) {
        arrivals.forget(taken);
    }

    @Override
    public Resource content(String sha256) {
        return new BucketContent(this, sha256);
    }

    InputStream open(String sha256) throws IOException {
        try {
            return asked(() -> client.getObject(get -> get.bucket(bucket).key(CONTENTS + sha256)));
        } catch (NoSuchKeyException absent) {
            return openAside(sha256);
        }
    }

    private InputStream openAside(String sha256) throws IOException {
        try {
            return asked(() -> client.getObject(get -> get.bucket(bucket).key(ASIDE + sha256)));
        } catch (NoSuchKeyException absent) {
            throw new FileNotFoundException(sha256);
        }
    }

    long length(String sha256) throws IOException {
        try {
            return lengthOf(CONTENTS + sha256);
        } catch (NoSuchKeyException absent) {
            return lengthAside(sha256);
        }
    }

    private long lengthAside(String sha256) throws IOException {
        try {
            return lengthOf(ASIDE + sha256);
        } catch (NoSuchKeyException absent) {
            throw new FileNotFoundException(sha256);
        }
    }

    private long lengthOf(String key) {
        return asked(() -> client.headObject(head -> head.bucket(bucket).key(key)))
                .contentLength();
    }

    @Override
    public List<String> settled() {
        Instant present = present();
        return asked(
                () -> client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(CONTENTS)).contents().stream()
                        .filter(object -> isOfAge(age(object, present)))
                        .map(object -> object.key().substring(CONTENTS.length()))
                        .toList());
    }

    @Override
    public boolean layAside(String sha256) {
        try {
            Instant brought = asked(
                            () -> client.headObject(head -> head.bucket(bucket).key(CONTENTS + sha256)))
                    .lastModified();
            if (Duration.between(brought, present()).compareTo(SETTLED) <= 0) {
                return false;
            }
            move(CONTENTS + sha256, ASIDE + sha256);
            return true;
        } catch (NoSuchKeyException gone) {
            return false;
        }
    }

    @Override
    public List<Aside> aside() {
        Instant present = present();
        return asked(() -> client
                .listObjectsV2Paginator(list -> list.bucket(bucket).prefix(ASIDE))
                .contents()
                .stream()
                .map(object -> new Aside(object.key().substring(ASIDE.length()), age(object, present)))
                .toList());
    }

    @Override
    public void bringBack(String sha256) {
        move(ASIDE + sha256, CONTENTS + sha256);
    }

    @Override
    public void drop(String sha256) {
        asked(() -> client.deleteObject(delete -> delete.bucket(bucket).key(ASIDE + sha256)));
    }

    @Override
    public void tidy() {
        try {
            arrivals.tidy(SETTLED);
        } catch (IOException e) {
            throw new ShelfOutOfOrder(e);
        }
    }

    @Override
    public boolean isInOrder() {
        try {
            client.headBucket(head -> head.bucket(bucket));
            return true;
        } catch (SdkException away) {
            return false;
        }
    }

    void move(String from, String to) {
        asked(() -> client.copyObject(copy -> copy.sourceBucket(bucket)
                .sourceKey(from)
                .destinationBucket(bucket)
                .destinationKey(to)));
        asked(() -> client.deleteObject(delete -> delete.bucket(bucket).key(from)));
    }

    /** The present as the store tells it, whatever clock the application runs on. */
    private Instant present() {
        SdkHttpResponse answer =
                asked(() -> client.headBucket(head -> head.bucket(bucket))).sdkHttpResponse();
        return answer.firstMatchingHeader("Date")
                .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant())
                .orElseThrow(() -> new ShelfOutOfOrder(new IOException("The store tells no time")));
    }

    private static Duration age(S3Object object, Instant present) {
        return Duration.between(object.lastModified(), present);
    }

    private static boolean isOfAge(Duration age) {
        return age.compareTo(SETTLED) > 0 && age.compareTo(LOOKED_AT_BEFORE) < 0;
    }

    private static <T> T asked(Supplier<T> request) {
        try {
            return request.get();
        } catch (NoSuchKeyException absent) {
            throw absent;
        } catch (SdkException away) {
            throw new ShelfOutOfOrder(away);
        }
    }
}
