-- Parts of names, addresses and numbers, and texts that are alike; comes with PostgreSQL, and whoever owns a database may add it.
create extension if not exists pg_trgm with schema public;

-- Words as somebody types them in a hurry: without capitals and marks.
create function registry.plain(words text) returns text language sql immutable parallel safe
return translate(lower(words), 'ąčęėįšųūžćńóśźżłāēģīķļņäöüõéèêáàâíúçñ', 'aceeisuuzcnoszzlaegiklnaouoeeeaaaiucn');

-- A number of the country's without what is dialled before it; of another one all its digits.
create function registry.dialled(phone text) returns text language sql immutable parallel safe
return regexp_replace(regexp_replace(phone, '[^0-9]', '', 'g'), '^(00370|370|8|0)(?=[0-9]{8}$)', '');

-- By what a client can be looked up.
create function registry.client_line(name text, email text, phone text, address text)
    returns text language sql immutable parallel safe
return registry.plain(name) || ' ' || coalesce(lower(email), '') || ' ' || coalesce(registry.dialled(phone), '') || ' '
    || coalesce(registry.plain(address), '');

-- The beginning of what a client writes: enough to tell whether it was written before.
create function registry.gist(subject text, words text) returns text language sql immutable parallel safe
return left(registry.plain(subject || ' ' || words), 400);
