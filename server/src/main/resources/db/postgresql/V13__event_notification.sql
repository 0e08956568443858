-- Wakes every node that listens, when the transaction is committed.
create function notify_of_event() returns trigger language plpgsql as $$
begin
    perform pg_notify('assistance_event', '');
    return null;
end $$;
create trigger event_notification after insert on event
for each statement execute function notify_of_event();
