alter table security.credential add column one_time_until timestamptz;

comment on column security.credential.one_time_until is
    'Set while the password is one that somebody else issued: until then it is good for choosing one''s own, and for nothing else.';
