-- Whether a ticket has been read is told by its newest message alone, mostly.
create index ticket_newest_message on ticket (number, last_message_id);
