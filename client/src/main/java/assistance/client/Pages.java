package assistance.client;

import java.time.Clock;

import assistance.client.account.OwnAccount;
import assistance.client.admin.AdminPages;
import assistance.client.admin.list.Surroundings;
import assistance.client.attachment.AttachmentList;
import assistance.client.attachment.AttachmentPicker;
import assistance.client.attachment.FileCheck;
import assistance.client.connection.Failures;
import assistance.client.conversation.Composers;
import assistance.client.conversation.ConversationClient;
import assistance.client.conversation.MessageComposerModel;
import assistance.client.document.Downloads;
import assistance.client.document.Pictures;
import assistance.client.draft.Content;
import assistance.client.draft.Draft;
import assistance.client.draft.DraftKeeper;
import assistance.client.grid.GridClient;
import assistance.client.grid.TicketGridModel;
import assistance.client.grid.TicketGridView;
import assistance.client.grid.export.Exports;
import assistance.client.grid.header.ColumnSet;
import assistance.client.grid.header.ColumnWidths;
import assistance.client.grid.layout.LayoutClient;
import assistance.client.grid.layout.LayoutsModel;
import assistance.client.grid.table.ReadMarks;
import assistance.client.login.Session;
import assistance.client.outbox.OutboxPage;
import assistance.client.settings.Settings;
import assistance.client.shell.Destination;
import assistance.client.shell.Navigator;
import assistance.client.shell.Page;
import assistance.client.ticket.SubmitTicketModel;
import assistance.client.ticket.SubmitTicketView;
import assistance.client.ticket.TicketClient;
import assistance.client.ticket.TicketModel;
import assistance.client.ticket.TicketView;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// Makes the pages of one session. The lists and the ticket being written stay as they are left.
final class Pages {
    private final Session session;
    private final Navigator navigator;
    private final Background background;
    private final Desktop desktop;
    private final Texts texts;
    private final Runnable counted;
    private final Clock clock;
    private final ConversationClient conversation;
    private final Composers composers;
    private final Downloads downloads;
    private final Pictures pictures;
    private final TicketGridModel list;
    private final LayoutsModel layouts;
    private final ColumnWidths widths = new ColumnWidths();
    private final Page listPage;
    private final SubmitTicketModel submission;
    private final Page submitPage;
    private final Page outboxPage;
    private final AdminPages administration;
    private final OwnAccount account;

    /// @param counted called when the numbers of the menu may be other ones
    Pages(Session session, Desk desk, Navigator navigator, Background background, Desktop desktop,
            Settings settings, OwnAccount account, Clock clock, Texts texts, Runnable counted) {
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.desktop = desktop;
        this.account = account;
        this.clock = clock;
        this.texts = texts;
        this.counted = counted;
        conversation = new ConversationClient(session.server());
        FileCheck check = new FileCheck(session.reference().limits(), texts);
        composers = new Composers(desk.drafts(), desk.outbox(), check, background, texts,
                account.profile()::signature);
        downloads = new Downloads(session.server()::download, background, texts);
        pictures = new Pictures(session.server()::bytes, background);
        Failures failures = new Failures(texts);
        list = new TicketGridModel(new GridClient(session.server()), background, failures, clock.getZone());
        layouts = new LayoutsModel(new LayoutClient(session.server()), list, widths.widthsProperty(), background,
                texts);
        listPage = listPage();
        DraftKeeper form = desk.drafts().at(Content.NewTicket.PLACE);
        AttachmentList documents = new AttachmentList(check, form::keep, background);
        submission = new SubmitTicketModel(new SubmitTicketModel.Post(form, desk.outbox()), session.reference(),
                documents, background, failures, texts,
                new SubmitTicketModel.Ways(navigator::openTicket, navigator::openOutbox));
        desk.drafts().find(Content.NewTicket.PLACE).ifPresent(submission::resume);
        submitPage = new SubmitTicketView(submission, navigator,
                new AttachmentPicker(documents, texts, background, desktop.chooseFiles()), clock.getZone(), texts);
        outboxPage = new OutboxPage(desk.outbox(), clock.getZone(), texts, this::takeBack);
        administration = new AdminPages(
                new Surroundings(session.server(), background, settings, clock, texts, counted));
    }

    /// Leaves the lists as they are in other pages.
    void resume(Pages before) {
        widths.widthsProperty().putAll(before.widths.widthsProperty());
        layouts.resume(before.layouts);
        list.resume(before.list);
    }

    TicketGridModel list() {
        return list;
    }

    Page of(Destination destination) {
        return switch (destination) {
            case Destination.Tickets(var view) -> {
                list.choose(view);
                yield listPage;
            }
            case Destination.Submit _ -> submitPage;
            case Destination.OneTicket(long number) -> ticketPage(number);
            case Destination.Outbox _ -> outboxPage;
            case Destination.Administration(var part) -> administration.page(part);
            case Destination.Profile _ -> account.page();
        };
    }

    /// Shows the form of a new ticket with the report of an error in it; false while the form is being sent.
    boolean report(String report) {
        boolean taken = submission.add(texts.get("trouble.ticketTitle"), texts.get("trouble.ticketText", report));
        if (taken) {
            navigator.openSubmit();
        }
        return taken;
    }

    private void takeBack(Draft waiting) {
        switch (waiting.content()) {
            case Content.NewTicket _ -> {
                navigator.openSubmit();
                submission.takeBack(waiting);
            }
            case Content.Answer answer -> {
                navigator.openTicket(answer.ticketNumber());
                composers.of(answer).takeBack(waiting);
            }
        }
    }

    private Page listPage() {
        Exports exports = new Exports(session.server()::download, background, texts);
        ReadMarks marks = new ReadMarks(conversation, background, new Failures(texts), () -> {
            counted.run();
            list.refreshQuietly();
        });
        return new TicketGridView(new TicketGridView.Parts(list, marks, layouts, exports, columns(), widths),
                new TicketGridView.Surroundings(navigator, desktop.saveAs(), desktop::open, clock), texts);
    }

    private Page ticketPage(long number) {
        MessageComposerModel writing = composers.of(number);
        TicketModel model = new TicketModel(number, new TicketClient(session.server()), conversation, writing,
                background, texts, counted);
        TicketView.Surroundings around = new TicketView.Surroundings(navigator::back, desktop.chooseFiles(),
                desktop.saveAs(), desktop.saveInto(), desktop::open, desktop.browser());
        return new TicketView(model, new TicketView.Writing(writing, composers.reopening(number)), downloads, pictures,
                session.user(), session.reference(), around, clock,
                background,
                texts);
    }

    private ColumnSet columns() {
        boolean support = session.user().role().isSupport();
        return ColumnSet.of(support, support || session.user().companies().size() > 1);
    }
}
