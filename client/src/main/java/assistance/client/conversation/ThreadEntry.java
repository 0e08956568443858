package assistance.client.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import assistance.api.Message;
import assistance.api.MessageKind;
import assistance.client.ui.Texts;

/// What stands in a thread, from top to bottom.
sealed interface ThreadEntry {
    /// Separates the messages of one day from those before.
    record Day(String words) implements ThreadEntry {}

    /// A message.
    ///
    /// @param own true for the reader's own, which stand on the right
    /// @param author "Moi" or the author's name
    /// @param details what follows the author's name: the side, the kind, the time
    record Said(Message message, boolean own, String author, String details) implements ThreadEntry {
        boolean note() {
            return message.kind() == MessageKind.NOTE;
        }
    }

    /// Says what will stand here once support has answered.
    record Unanswered(String words) implements ThreadEntry {}

    /// The entries of a thread for the reader of that id.
    static List<ThreadEntry> of(List<Message> messages, long readerId, Clock clock, Texts texts) {
        Days days = new Days(clock, texts);
        List<ThreadEntry> entries = new ArrayList<>();
        @Nullable
        LocalDate before = null;
        for (Message message : messages) {
            LocalDate day = days.day(message.createdAt());
            if (!day.equals(before)) {
                entries.add(new Day(days.words(day)));
                before = day;
            }
            boolean own = message.author().id() == readerId;
            entries.add(new Said(message, own, own ? texts.get("conversation.me") : message.author().name(),
                    details(message, own, days, texts)));
        }
        if (messages.stream().noneMatch(Message::fromSupport)
                && messages.stream().anyMatch(message -> message.author().id() == readerId)) {
            entries.add(new Unanswered(texts.get("conversation.unanswered")));
        }
        return entries;
    }

    private static String details(Message message, boolean own, Days days, Texts texts) {
        StringBuilder details = new StringBuilder();
        if (message.fromSupport() && !own) {
            details.append(" · ").append(texts.get("conversation.support"));
        }
        switch (message.kind()) {
            case MESSAGE -> {
            }
            case REOPENING -> details.append(" · ").append(texts.get("conversation.reopening"));
            case NOTE -> details.append(" · ").append(texts.get("conversation.note"));
        }
        return details.append(" · ").append(days.time(message.createdAt())).toString();
    }
}
