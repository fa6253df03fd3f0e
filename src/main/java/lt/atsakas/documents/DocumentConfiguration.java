package lt.atsakas.documents;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentSettings.class)
class DocumentConfiguration {

    /** What a request that brings as much as a case may hold says besides. */
    private static final DataSize WORDS = DataSize.ofMegabytes(1);

    @Bean
    Shelf shelf(DocumentSettings settings) {
        return new Shelf(settings.folder());
    }

    @Bean
    UploadFolder uploadFolder(DocumentSettings settings) throws IOException {
        return UploadFolder.in(settings.waiting());
    }

    @Bean
    DraftFiles draftFiles(DocumentSettings settings, UploadFolder waiting, DocumentStore documents) throws IOException {
        return new DraftFiles(settings, waiting.folder("drafts"), documents::check);
    }

    /** The server takes of uploads what the house takes, and keeps them off the memory while it reads them. */
    @Bean
    MultipartConfigElement uploads(DocumentSettings settings, UploadFolder waiting) throws IOException {
        return new MultipartConfigElement(
                waiting.folder("arriving").toString(),
                settings.maxFileSize().toBytes(),
                settings.maxTotalSize().toBytes() + WORDS.toBytes(),
                0);
    }
}
