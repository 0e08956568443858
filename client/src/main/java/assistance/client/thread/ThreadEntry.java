package assistance.client.thread;

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
    /// Equal for the same entry of a thread that is read again: messages never change.
    Object key();

    /// Separates the messages of one day from those before.
    record Day(String words) implements ThreadEntry {
        @Override
        public Object key() {
            return words;
        }
    }

    /// A message, or a piece of a very long one.
    ///
    /// @param own true for the reader's own, which stand on the right
    /// @param author "Moi" or the author's name
    /// @param details what follows the author's name: the side, the kind, the time
    /// @param words of this piece
    /// @param piece 0 for the first or only one
    /// @param last true when no further piece follows
    record Said(Message message, boolean own, String author, String details, String words, int piece,
            boolean last) implements ThreadEntry {
        @Override
        public Object key() {
            return List.of(message.id(), piece);
        }

        boolean first() {
            return piece == 0;
        }

        boolean note() {
            return message.kind() == MessageKind.NOTE;
        }
    }

    /// Says what will stand here once support has answered.
    record Unanswered(String words) implements ThreadEntry {
        @Override
        public Object key() {
            return words;
        }
    }

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
            addPieces(entries, message, message.author().id() == readerId, days, texts);
        }
        if (messages.stream().noneMatch(Message::fromSupport)
                && messages.stream().anyMatch(message -> message.author().id() == readerId)) {
            entries.add(new Unanswered(texts.get("thread.unanswered")));
        }
        return entries;
    }

    private static void addPieces(List<ThreadEntry> entries, Message message, boolean own, Days days, Texts texts) {
        String author = own ? texts.get("thread.me") : message.author().name();
        String details = details(message, own, days, texts);
        List<String> pieces = TextPieces.of(message.text());
        for (int i = 0; i < pieces.size(); i++) {
            entries.add(new Said(message, own, author, details, pieces.get(i), i, i == pieces.size() - 1));
        }
    }

    private static String details(Message message, boolean own, Days days, Texts texts) {
        StringBuilder details = new StringBuilder();
        if (message.fromSupport() && !own) {
            details.append(" · ").append(texts.get("thread.support"));
        }
        switch (message.kind()) {
            case MESSAGE -> {
            }
            case REOPENING -> details.append(" · ").append(texts.get("thread.reopening"));
            case NOTE -> details.append(" · ").append(texts.get("thread.note"));
        }
        return details.append(" · ").append(days.time(message.createdAt())).toString();
    }
}
