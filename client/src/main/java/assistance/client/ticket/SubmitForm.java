package assistance.client.ticket;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import assistance.api.Named;
import assistance.api.Reference;
import assistance.client.ui.Field;
import assistance.client.ui.Texts;
import assistance.client.ui.keyboard.TabKey;

/// The inputs of a ticket, one under the other, each with what is wrong with it.
final class SubmitForm extends VBox {
    private static final int TEXT_ROWS = 8;
    private static final double HALF = 50;
    private static final double PRIORITY_WIDTH = 220;

    private final DraftErrors errors;
    private final Texts texts;
    private final Map<TicketPart, Node> inputs = new EnumMap<>(TicketPart.class);

    SubmitForm(TicketDraft draft, DraftErrors errors, Node documents, Texts texts) {
        this.errors = errors;
        this.texts = texts;
        getStyleClass().add("submit-form");

        ComboBox<Reference.Company> company = Choices.named(FXCollections.observableArrayList(draft.companies()),
                Reference.Company::name, true);
        company.setPromptText(texts.get("ticket.choose.COMPANY"));
        company.valueProperty().bindBidirectional(draft.companyProperty());
        ComboBox<Named> contract = Choices.named(draft.contracts(), Named::name, false);
        contract.setPromptText(texts.get("ticket.choose.CONTRACT"));
        contract.valueProperty().bindBidirectional(draft.contractProperty());
        ComboBox<assistance.api.Priority> priority = Choices.priorities(texts);
        priority.valueProperty().bindBidirectional(draft.priorityProperty());
        TextField title = new TextField();
        title.textProperty().bindBidirectional(draft.titleProperty());
        TextArea text = textArea();
        text.textProperty().bindBidirectional(draft.textProperty());

        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        Field textField = field(TicketPart.TEXT, text);
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox.setVgrow(textField, Priority.ALWAYS);
        getChildren().addAll(
                row(half, field(TicketPart.COMPANY, company), half, field(TicketPart.CONTRACT, contract)),
                row(rest, field(TicketPart.TITLE, title), new ColumnConstraints(PRIORITY_WIDTH),
                        field(TicketPart.PRIORITY, priority)),
                textField, documents(documents));
    }

    /// Takes the user to the first part at fault; false when there is none.
    boolean focusFirstWrong() {
        Optional<Node> wrong = errors.first().map(inputs::get);
        wrong.ifPresent(Node::requestFocus);
        return wrong.isPresent();
    }

    /// Takes the user to where writing begins.
    void focusTitle() {
        Optional.ofNullable(inputs.get(TicketPart.TITLE)).ifPresent(Node::requestFocus);
    }

    private Field field(TicketPart part, Control input) {
        Field field = new Field(texts.get("ticket.field." + part), true, input);
        field.errorProperty().bind(errors.of(part));
        inputs.put(part, input);
        return field;
    }

    private Node documents(Node picker) {
        Label label = new Label(texts.get("ticket.field.DOCUMENTS"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(picker);
        Label sentence = new Label();
        sentence.getStyleClass().add("field-error");
        sentence.setWrapText(true);
        sentence.textProperty().bind(errors.of(TicketPart.DOCUMENTS));
        sentence.visibleProperty().bind(sentence.textProperty().isNotEmpty());
        sentence.managedProperty().bind(sentence.visibleProperty());
        inputs.put(TicketPart.DOCUMENTS, picker);
        VBox field = new VBox(label, picker, sentence);
        field.getStyleClass().add("field");
        return field;
    }

    private static TextArea textArea() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(TEXT_ROWS);
        TabKey.leave(area);
        return area;
    }

    private static GridPane row(ColumnConstraints leftWidth, Field left, ColumnConstraints rightWidth, Field right) {
        GridPane row = new GridPane();
        row.getStyleClass().add("form-row");
        row.getColumnConstraints().addAll(leftWidth, rightWidth);
        row.addRow(0, left, right);
        return row;
    }
}
