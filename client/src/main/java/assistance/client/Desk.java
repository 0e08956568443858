package assistance.client;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

import assistance.client.connection.Failures;
import assistance.client.conversation.ConversationClient;
import assistance.client.draft.Draft;
import assistance.client.draft.DraftStore;
import assistance.client.draft.Drafts;
import assistance.client.login.Session;
import assistance.client.outbox.Outbox;
import assistance.client.ticket.TicketClient;
import assistance.client.ticket.TicketDelivery;
import assistance.client.ui.Background;
import assistance.client.ui.Later;
import assistance.client.ui.Texts;

/// What one user writes and sends, on this computer.
record Desk(Drafts drafts, Outbox outbox) {
    /// What a crash can cost of what was typed.
    private static final Duration MOMENT = Duration.ofMillis(500);

    /// @param found what is in the store
    /// @param disk does one thing after the other
    static Desk of(Session session, DraftStore store, List<Draft> found, Background disk, Background background,
            Clock clock, Texts texts) {
        Failures failures = new Failures(texts);
        TicketDelivery delivery = new TicketDelivery(new TicketClient(session.server()),
                new ConversationClient(session.server()), failures, texts);
        Drafts drafts = new Drafts(store, found, disk, step -> Later.run(MOMENT, step), clock, texts);
        Outbox outbox = new Outbox(found, delivery::deliver, failures,
                new Outbox.Surroundings(store, disk, background, Later::run, RandomGenerator.getDefault(), clock));
        return new Desk(drafts, outbox);
    }

    /// Puts everything in safety, for the user goes.
    void leave() {
        drafts.leave();
        outbox.pause();
    }
}
