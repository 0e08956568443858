package assistance.client.draft;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import assistance.api.MessageKind;
import assistance.api.Priority;

/// The words of a draft, and where they are to go.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(value = Content.NewTicket.class, name = "ticket"),
        @JsonSubTypes.Type(value = Content.Answer.class, name = "message")})
public sealed interface Content {
    /// Names the one field or form that such words are written in.
    String place();

    /// True when there is not a word.
    @JsonIgnore
    boolean isBlank();

    /// A ticket to be opened.
    ///
    /// @param companyId 0 while none is chosen
    /// @param contractId 0 while none is chosen
    record NewTicket(long companyId, long contractId, String title, Priority priority, String text) implements Content {
        /// The place of the one form.
        public static final String PLACE = "ticket";

        @Override
        public String place() {
            return PLACE;
        }

        @Override
        public boolean isBlank() {
            return title.isBlank() && text.isBlank();
        }
    }

    /// An entry for a ticket's thread.
    record Answer(long ticketNumber, String text, MessageKind kind) implements Content {
        /// The place of a ticket's message field.
        public static String placeOf(long ticketNumber) {
            return "message " + ticketNumber;
        }

        /// The place of the reason to open a ticket again.
        public static String reopeningOf(long ticketNumber) {
            return "reopening " + ticketNumber;
        }

        @Override
        public String place() {
            return kind == MessageKind.REOPENING ? reopeningOf(ticketNumber) : placeOf(ticketNumber);
        }

        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }
}
