package assistance.client.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import assistance.api.MessageKind;
import assistance.client.attachment.AttachmentList;
import assistance.client.attachment.FileCheck;
import assistance.client.draft.Content;
import assistance.client.draft.DraftKeeper;
import assistance.client.draft.Drafts;
import assistance.client.outbox.Outbox;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// The message fields of one session, one for each ticket.
public final class Composers {
    private final Drafts drafts;
    private final Outbox outbox;
    private final FileCheck check;
    private final Background background;
    private final Texts texts;
    private final Supplier<String> signature;
    private final Map<String, MessageComposerModel> models = new HashMap<>();

    /// @param signature below each message; empty for none
    public Composers(Drafts drafts, Outbox outbox, FileCheck check, Background background, Texts texts,
            Supplier<String> signature) {
        this.drafts = drafts;
        this.outbox = outbox;
        this.check = check;
        this.background = background;
        this.texts = texts;
        this.signature = signature;
    }

    /// The message being written to a ticket, with what was found of it on this computer.
    public MessageComposerModel of(long ticketNumber) {
        return models.computeIfAbsent(Content.Answer.placeOf(ticketNumber), place -> model(ticketNumber, place, false));
    }

    /// Where an answer was written.
    public MessageComposerModel of(Content.Answer answer) {
        return answer.kind() == MessageKind.REOPENING
                ? reopening(answer.ticketNumber())
                : of(answer.ticketNumber());
    }

    /// The reason why a ticket is to be opened again, with what was found of it on this computer.
    public MessageComposerModel reopening(long ticketNumber) {
        return models.computeIfAbsent(Content.Answer.reopeningOf(ticketNumber),
                place -> model(ticketNumber, place, true));
    }

    private MessageComposerModel model(long ticketNumber, String place, boolean reopening) {
        DraftKeeper keeper = drafts.at(place);
        MessageComposerModel model = new MessageComposerModel(ticketNumber, reopening, outbox, keeper,
                new AttachmentList(check, keeper::keep, background), background, texts,
                new SignedText(reopening ? () -> "" : signature));
        drafts.find(place).ifPresent(model::resume);
        return model;
    }
}
