package lt.atsakas.documents;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DocumentSettings.class, ScannerSettings.class, BucketSettings.class})
class DocumentConfiguration {

    /** The server reads so many times what a case may hold. */
    private static final int GENEROUS = 2;

    /** On the disk, or in a bucket where one is named. */
    @Bean
    Shelf shelf(DocumentSettings settings, BucketSettings bucket, UploadFolder waiting) throws IOException {
        return bucket.isOn()
                ? new BucketShelf(BucketClient.of(bucket), bucket.bucket(), waiting.folder("leaving"))
                : new DiskShelf(settings.folder());
    }

    @Bean
    UploadFolder uploadFolder(DocumentSettings settings) throws IOException {
        return UploadFolder.in(settings.waiting());
    }

    @Bean
    DraftFiles draftFiles(DocumentSettings settings, UploadFolder waiting, DocumentStore documents) throws IOException {
        return new DraftFiles(settings, waiting.folder("drafts"), documents::check);
    }

    /**
     * The server reads more than the house takes, and keeps it off the memory: what the server refuses is lost with
     * everything typed beside it, what the house refuses is told beside its field.
     */
    @Bean
    MultipartConfigElement uploads(DocumentSettings settings, UploadFolder waiting) throws IOException {
        long most = GENEROUS * settings.maxTotalSize().toBytes();
        return new MultipartConfigElement(waiting.folder("arriving").toString(), most, most, 0);
    }
}
