package lt.atsakas.security;

import org.springframework.data.repository.CrudRepository;

/** The stored hashes, by employee. */
interface PasswordRecords extends CrudRepository<PasswordRecord, String> {}
