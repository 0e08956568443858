package assistance.client.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import assistance.api.MessageKind;
import assistance.client.attachment.AttachmentList;
import assistance.client.attachment.FileCheck;
import assistance.client.draft.Content;
import assistance.client.draft.DraftKeeper;
import assistance.client.draft.Drafts;
import assistance.client.outbox.Arrival;
import assistance.client.outbox.Outbox;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// The message fields of one session, one for each ticket. Those of the tickets last visited are kept as they are, of
/// the others only what something is written in: a session lasts for weeks and visits thousands of tickets.
public final class Composers {
    private static final int RECENT = 40;

    private final Drafts drafts;
    private final Outbox outbox;
    private final FileCheck check;
    private final Background background;
    private final Texts texts;
    private final Supplier<String> signature;
    private final Map<String, MessageComposerModel> models = new LinkedHashMap<>(RECENT, 0.75f, true);

    /// @param signature below each message; empty for none
    public Composers(Drafts drafts, Outbox outbox, FileCheck check, Background background, Texts texts,
            Supplier<String> signature) {
        this.drafts = drafts;
        this.outbox = outbox;
        this.check = check;
        this.background = background;
        this.texts = texts;
        this.signature = signature;
        outbox.arrivedProperty().subscribe(this::tell);
    }

    private void tell(@Nullable Arrival arrival) {
        if (arrival != null && arrival.draft().content() instanceof Content.Answer answer) {
            MessageComposerModel known = models.get(Content.Answer.placeOf(answer.ticketNumber()));
            if (known != null) {
                known.tell(arrival);
            }
        }
    }

    /// The message being written to a ticket, with what was found of it on this computer.
    public MessageComposerModel of(long ticketNumber) {
        return at(ticketNumber, Content.Answer.placeOf(ticketNumber), false);
    }

    /// Where an answer was written.
    public MessageComposerModel of(Content.Answer answer) {
        return answer.kind() == MessageKind.REOPENING
                ? reopening(answer.ticketNumber())
                : of(answer.ticketNumber());
    }

    /// The reason why a ticket is to be opened again, with what was found of it on this computer.
    public MessageComposerModel reopening(long ticketNumber) {
        return at(ticketNumber, Content.Answer.reopeningOf(ticketNumber), true);
    }

    private MessageComposerModel at(long ticketNumber, String place, boolean reopening) {
        MessageComposerModel model = models.computeIfAbsent(place, _ -> model(ticketNumber, place, reopening));
        letOthersGo();
        return model;
    }

    private MessageComposerModel model(long ticketNumber, String place, boolean reopening) {
        DraftKeeper keeper = drafts.at(place);
        MessageComposerModel model = new MessageComposerModel(ticketNumber, reopening, outbox, keeper,
                new AttachmentList(check, keeper::keep, background), background, texts,
                new SignedText(reopening ? () -> "" : signature));
        drafts.find(place).ifPresent(model::resume);
        return model;
    }

    private void letOthersGo() {
        List<String> idle = models.entrySet()
                .stream()
                .limit(Math.max(0, models.size() - RECENT))
                .filter(entry -> !entry.getValue().holdsSomething())
                .map(Map.Entry::getKey)
                .toList();
        models.keySet().removeAll(idle);
        idle.forEach(drafts::letGo);
    }
}
