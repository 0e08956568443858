package assistance.server;

import java.nio.file.Path;
import java.time.Clock;

import assistance.server.attachment.AttachmentRoutes;
import assistance.server.attachment.MultipartReader;
import assistance.server.conversation.ConversationRoutes;
import assistance.server.conversation.ReadMarks;
import assistance.server.database.Database;
import assistance.server.event.Events;
import assistance.server.export.ExportRoutes;
import assistance.server.export.Exports;
import assistance.server.grid.FunnelValues;
import assistance.server.grid.GridRoutes;
import assistance.server.grid.Queries;
import assistance.server.grid.TicketLines;
import assistance.server.grid.TicketPages;
import assistance.server.grid.sql.GridStore;
import assistance.server.layout.LayoutRoutes;
import assistance.server.layout.Layouts;
import assistance.server.limit.Limits;
import assistance.server.mail.Outbox;
import assistance.server.ticket.Answers;
import assistance.server.ticket.Changes;
import assistance.server.ticket.TicketMail;
import assistance.server.ticket.TicketRoutes;
import assistance.server.ticket.Tickets;

/// The routes around tickets with what stands behind them.
record Ticketing(TicketRoutes ticket, ConversationRoutes conversation, AttachmentRoutes attachment, GridRoutes grid,
        LayoutRoutes layout, ExportRoutes export) {
    static Ticketing of(Settings settings, Database database, Outbox outbox, Events events, Limits limits,
            Clock clock) {
        var mail = new TicketMail(outbox, settings.text(Setting.MAIL_SUPPORT), settings.publicUrl());
        var store = new GridStore();
        var queries = new Queries(store, clock);
        Path spool = settings.data().resolve("uploads");
        return new Ticketing(
                new TicketRoutes(new Tickets(database, mail, events, clock), new Answers(database, mail, events, clock),
                        new Changes(database, mail, events, clock),
                        new MultipartReader(spool, limits::ofTickets)),
                new ConversationRoutes(new ReadMarks(database, events)), new AttachmentRoutes(database),
                new GridRoutes(new TicketPages(database, queries, store),
                        new FunnelValues(database, queries, store)),
                new LayoutRoutes(new Layouts(database)),
                new ExportRoutes(new Exports(new TicketLines(database, queries, store), clock)));
    }
}
