package assistance.client.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import assistance.api.Message;
import assistance.api.MessageKind;
import assistance.api.Named;
import assistance.client.ui.Texts;

class ThreadEntryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final Named CLAIRE = new Named(7, "DURAND Claire");
    private static final Named CHLOE = new Named(9, "LAMBERT Chloé");

    @Test
    void separatesTheDaysOfTheReadersTimeZone() {
        List<ThreadEntry> entries = entries(message(1, CLAIRE, "2026-11-01T11:00:00Z"),
                message(2, CLAIRE, "2026-11-22T14:26:00Z"), message(3, CLAIRE, "2026-11-22T22:59:00Z"),
                message(4, CLAIRE, "2026-11-22T23:00:00Z"), message(5, CLAIRE, "2026-11-23T23:30:00Z"));

        List<String> days = entries.stream()
                .flatMap(entry -> entry instanceof ThreadEntry.Day(String words)
                        ? Stream.of(words)
                        : Stream.of())
                .toList();
        assertEquals(List.of("dimanche 1er novembre 2026", "dimanche 22 novembre 2026", "hier", "aujourd’hui"), days);
    }

    @Test
    void saysThatTheAnswerWillComeUntilSupportHasAnswered() {
        Message question = message(1, CLAIRE, "2026-11-24T08:00:00Z");
        Message answer = new Message(2, MessageKind.MESSAGE, CHLOE, true, question.createdAt(), "b", List.of());

        assertInstanceOf(ThreadEntry.Unanswered.class, entries(question).getLast());
        assertInstanceOf(ThreadEntry.Said.class, entries(question, answer).getLast());
    }

    @Test
    void putsTheReadersOwnMessagesOnOneSideAndEverybodyElsesOnTheOther() {
        List<ThreadEntry> entries = entries(message(1, CLAIRE, "2026-11-22T14:26:00Z"),
                message(2, new Named(8, "LEROY Anne"), "2026-11-22T14:27:00Z"));

        ThreadEntry.Said own = said(entries.get(1));
        assertEquals("Moi · 15:26", own.author() + own.details());
        assertEquals(true, own.own());
        ThreadEntry.Said colleague = said(entries.get(2));
        assertEquals("LEROY Anne · 15:27", colleague.author() + colleague.details());
        assertEquals(false, colleague.own());
    }

    @Test
    void saysWhatIsSupportsAndWhatIsANoteOrAReopening() {
        Instant time = Instant.parse("2026-11-24T08:12:00Z");
        List<ThreadEntry> entries = entries(
                new Message(1, MessageKind.MESSAGE, CHLOE, true, time, "a", List.of()),
                new Message(2, MessageKind.NOTE, CHLOE, true, time, "b", List.of()),
                new Message(3, MessageKind.REOPENING, CLAIRE, false, time, "c", List.of()));

        assertEquals(" · Support · 09:12", said(entries.get(1)).details());
        assertEquals(" · Support · Note interne · 09:12", said(entries.get(2)).details());
        assertEquals(" · Réouverture · 09:12", said(entries.get(3)).details());
    }

    @Test
    void saysInEnglishToo() {
        assertEquals(new ThreadEntry.Day("Sunday 1 November 2026"),
                ThreadEntry.of(List.of(message(1, CLAIRE, "2026-11-01T11:00:00Z")), CHLOE.id(), CLOCK,
                        Texts.forLanguage("en")).getFirst());
    }

    private static ThreadEntry.Said said(ThreadEntry entry) {
        return assertInstanceOf(ThreadEntry.Said.class, entry);
    }

    private static List<ThreadEntry> entries(Message... messages) {
        return ThreadEntry.of(List.of(messages), CLAIRE.id(), CLOCK, Texts.forLanguage("fr"));
    }

    private static Message message(long id, Named author, String time) {
        return new Message(id, MessageKind.MESSAGE, author, false, Instant.parse(time), "texte", List.of());
    }
}
