package lt.atsakas.documents;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;
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
    DraftFiles draftFiles(DocumentSettings settings, DocumentStore documents) throws IOException {
        return new DraftFiles(settings, emptied(settings.drafts()), documents::check);
    }

    /** The server takes of uploads what the house takes, and keeps them off the memory while it reads them. */
    @Bean
    MultipartConfigElement uploads(DocumentSettings settings) throws IOException {
        return new MultipartConfigElement(
                emptied(settings.arriving()).toString(),
                settings.maxFileSize().toBytes(),
                settings.maxTotalSize().toBytes() + WORDS.toBytes(),
                0);
    }

    /** What was here when the process ended, however it ended, nobody can send any more. */
    private static Path emptied(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectories(folder);
    }
}
