package assistance.client.account.computer;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import assistance.client.account.Section;
import assistance.client.admin.form.Choices;
import assistance.client.live.QuietHours;
import assistance.client.ui.Texts;

/// When no notice appears on the desktop.
public final class QuietHoursBox extends VBox {
    private static final int STEPS_A_DAY = 48;
    private static final int STEP_MINUTES = 30;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ObjectProperty<QuietHours> quiet;
    private final Texts texts;

    public QuietHoursBox(ObjectProperty<QuietHours> quiet, Texts texts) {
        this.quiet = quiet;
        this.texts = texts;
        getStyleClass().add("field");
        CheckBox on = new CheckBox(texts.get("account.quiet"));
        on.setId("quiet");
        on.setSelected(quiet.get().on());
        ComboBox<LocalTime> from = times("quiet-from", "account.quietFrom", quiet.get().from());
        ComboBox<LocalTime> to = times("quiet-to", "account.quietTo", quiet.get().to());
        HBox hours = new HBox(8, new Label(texts.get("account.quietFrom")), from,
                new Label(texts.get("account.quietTo")), to);
        hours.setAlignment(Pos.CENTER_LEFT);
        HBox days = new HBox(4);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.getChildren().add(day(day));
        }
        VBox when = new VBox(8, hours, days);
        when.disableProperty().bind(on.selectedProperty().not());
        on.setOnAction(_ -> change(on.isSelected(), from.getValue(), to.getValue(), quiet.get().days()));
        from.setOnAction(_ -> change(on.isSelected(), from.getValue(), to.getValue(), quiet.get().days()));
        to.setOnAction(_ -> change(on.isSelected(), from.getValue(), to.getValue(), quiet.get().days()));
        getChildren().addAll(on, when, Section.hint(texts.get("account.quietHint")));
    }

    private void change(boolean on, LocalTime from, LocalTime to, Set<DayOfWeek> days) {
        quiet.set(new QuietHours(on, from, to, days));
    }

    private ComboBox<LocalTime> times(String id, String name, LocalTime chosen) {
        List<LocalTime> times = IntStream.range(0, STEPS_A_DAY)
                .mapToObj(step -> LocalTime.MIDNIGHT.plusMinutes((long) step * STEP_MINUTES))
                .toList();
        ComboBox<LocalTime> box = Choices.of(times, TIME::format);
        box.setVisibleRowCount(12);
        box.setId(id);
        box.setAccessibleText(texts.get(name));
        box.setValue(chosen);
        return box;
    }

    private ToggleButton day(DayOfWeek day) {
        ToggleButton button = new ToggleButton(day.getDisplayName(TextStyle.SHORT, texts.locale()));
        button.setId("quiet-" + day);
        button.setAccessibleText(day.getDisplayName(TextStyle.FULL, texts.locale()));
        button.setSelected(quiet.get().days().contains(day));
        button.setOnAction(_ -> {
            EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            days.addAll(quiet.get().days());
            if (button.isSelected()) {
                days.add(day);
            } else {
                days.remove(day);
            }
            change(quiet.get().on(), quiet.get().from(), quiet.get().to(), days);
        });
        return button;
    }
}
