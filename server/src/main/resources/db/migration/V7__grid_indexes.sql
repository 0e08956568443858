-- Newest first among equals, whichever the direction of the order is.
create index ticket_title_key_newest on ticket (title_key, number desc);
create index ticket_created_at_newest on ticket (created_at, number desc);
-- The tickets a user has written in.
create index message_author on message (author_id, ticket_number);
