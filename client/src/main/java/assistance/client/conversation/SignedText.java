package assistance.client.conversation;

import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The words of a message with the user's signature below, which counts as typed only together with other words.
final class SignedText {
    private static final String GAP = "\n\n";

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final Supplier<String> signature;
    private String begun = "";
    private boolean writing;

    /// @param signature as it is when a message begins; empty for none
    SignedText(Supplier<String> signature) {
        this.signature = signature;
    }

    /// The user is about to write.
    void enter() {
        writing = true;
        begin();
    }

    /// A message begins, where the user is about to write one.
    void begin() {
        String words = signature.get();
        if (writing && !words.isBlank() && text.get().isEmpty()) {
            begun = GAP + words;
            text.set(begun);
        }
    }

    /// The user turns to something else: a signature alone does not stay.
    void leave() {
        writing = false;
        if (!hasWords()) {
            text.set("");
        }
    }

    /// Whether words stand there other than the signature alone.
    boolean hasWords() {
        return !typed().isEmpty();
    }

    /// What was typed, with the signature below; empty when nothing was.
    String typed() {
        return !begun.isEmpty() && text.get().strip().equals(begun.strip()) ? "" : text.get();
    }

    StringProperty textProperty() {
        return text;
    }
}
