package assistance.client.conversation;

import java.util.HashMap;
import java.util.Map;

import assistance.api.Reference;
import assistance.client.attachment.AttachmentList;
import assistance.client.attachment.FileCheck;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// The messages being written, one for each ticket; they live as long as the session.
public final class Drafts {
    private final ConversationClient client;
    private final FileCheck check;
    private final Background background;
    private final Texts texts;
    private final Map<Long, MessageComposerModel> models = new HashMap<>();

    public Drafts(ConversationClient client, Reference.Limits limits, Background background, Texts texts) {
        this.client = client;
        this.check = new FileCheck(limits, texts);
        this.background = background;
        this.texts = texts;
    }

    /// The message being written to a ticket.
    public MessageComposerModel of(long ticketNumber) {
        return models.computeIfAbsent(ticketNumber, number -> new MessageComposerModel(number, client,
                new AttachmentList(check, background), background, texts));
    }
}
