package lt.atsakas.documents;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where documents lie and how much may come from outside.
 *
 * @param folder on a disk that is backed up together with the database
 */
@ConfigurationProperties("atsakas.documents")
record DocumentSettings(
        @DefaultValue("data/documents") Path folder,
        @DefaultValue("10MB") DataSize maxFileSize,
        @DefaultValue("20") int maxFiles,
        @DefaultValue("50MB") DataSize maxTotalSize) {}
