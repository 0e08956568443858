package assistance.client.shell;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

import assistance.api.TicketEvent;

/// A page for every place, named after it, with a field to write in; they tell together what they were told.
final class SamplePages {
    final List<String> refreshed = new CopyOnWriteArrayList<>();
    final List<String> quietlyRefreshed = new CopyOnWriteArrayList<>();
    final List<String> happened = new CopyOnWriteArrayList<>();

    Page of(Destination destination) {
        return new SamplePage(destination.toString());
    }

    private final class SamplePage implements Page {
        private final String name;
        private final TextArea text = new TextArea();

        SamplePage(String name) {
            this.name = name;
        }

        @Override
        public ObservableValue<String> titleProperty() {
            return new ReadOnlyStringWrapper(name).getReadOnlyProperty();
        }

        @Override
        public Node node() {
            return text;
        }

        @Override
        public void shown() {
            text.requestFocus();
        }

        @Override
        public void refresh() {
            refreshed.add(name);
        }

        @Override
        public void refreshQuietly() {
            quietlyRefreshed.add(name);
        }

        @Override
        public void happened(TicketEvent event) {
            happened.add(Long.toString(event.ticket()));
        }
    }
}
