-- All the grid compares, by company: a customer's tickets stand together, and what has to be looked through for support
-- is a small part of the table.
drop index ticket_company;
create index ticket_company on ticket (
    company_id, number, created_at, state, priority, company_key, contract_key, author_key, assignee_key, title_key,
    last_message_id
);
