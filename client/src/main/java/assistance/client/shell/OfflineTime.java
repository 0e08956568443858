package assistance.client.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import assistance.client.ui.Texts;

/// The time the connection was lost, with its day when that is not today.
final class OfflineTime {
    private OfflineTime() {}

    static String of(Instant since, Texts texts) {
        ZonedDateTime time = since.atZone(ZoneId.systemDefault());
        DateTimeFormatter format = time.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()))
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT);
        return format.withLocale(texts.locale()).format(time);
    }
}
