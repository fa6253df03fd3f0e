package lt.atsakas.organisation;

import org.springframework.data.repository.ListCrudRepository;

interface Units extends ListCrudRepository<Unit, String> {}
