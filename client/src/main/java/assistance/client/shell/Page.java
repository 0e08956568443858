package assistance.client.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import assistance.api.TicketEvent;
import assistance.client.attachment.AttachmentList;

/// What fills the window beside the menu. A page is made anew for each visit but for the lists and
/// the form of a new ticket, which stay.
public interface Page {
    /// The words on the left of the header.
    ObservableValue<String> titleProperty();

    /// The page itself, the same node each time.
    Node node();

    /// The documents that go with what is written here, if any can; files dropped anywhere on the window join them.
    default Optional<AttachmentList> documents() {
        return Optional.empty();
    }

    /// Called each time the page comes into view: loads what it shows and takes the keyboard's focus.
    void shown();

    /// Loads anew what it shows and keeps what the user typed.
    void refresh();

    /// Called while the page is in view when something happened to a ticket.
    default void happened(TicketEvent event) {
        // Not every page shows tickets.
    }

    /// Called now and then while the page is in view: brings what changed elsewhere, without a sign of it.
    default void refreshQuietly() {
        // Only the lists change while one looks at them.
    }
}
