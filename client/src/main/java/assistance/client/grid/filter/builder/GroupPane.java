package assistance.client.grid.filter.builder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.api.GroupOperator;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// A group: its operator, the ways to add to it, and its lines below, indented.
final class GroupPane extends VBox {
    private final BuilderGroup group;
    private final BuilderContext context;
    private final Texts texts;
    private final MenuButton operator = new MenuButton();
    private final VBox members = new VBox();
    private final Map<BuilderNode, Node> panes = new HashMap<>();

    /// @param around the group it is in, null for the outermost one
    GroupPane(BuilderGroup group, @Nullable BuilderGroup around, BuilderContext context) {
        this.group = group;
        this.context = context;
        texts = context.texts();
        getStyleClass().add("builder-group");
        HBox head = new HBox(operator, add());
        head.getStyleClass().add("builder-head");
        head.setAlignment(Pos.CENTER_LEFT);
        if (around != null) {
            Button cross = Icons.button(Feather.X, texts.get("grid.builder.removeGroup"));
            cross.setOnAction(_ -> context.model().remove(around, group));
            head.getChildren().add(cross);
        }
        prepareOperator();
        members.getStyleClass().add("builder-members");
        group.members().addListener(this::follow);
        show();
        getChildren().addAll(head, members);
    }

    /// Takes the focus to the first line, or to the operator where there is none.
    void focusFirst() {
        if (members.getChildren().isEmpty()) {
            operator.requestFocus();
        } else {
            focus(members.getChildren().getFirst());
        }
    }

    /// Takes the focus to the first line that is incomplete.
    ///
    /// @return false when there is none
    boolean focusWrong() {
        return members.getChildren().stream().anyMatch(pane -> switch (pane) {
            case GroupPane inner -> inner.focusWrong();
            case ConditionLine line -> line.focusWrong();
            default -> false;
        });
    }

    private void follow(ListChangeListener.Change<? extends BuilderNode> change) {
        int before = members.getChildren().size();
        show();
        while (change.next()) {
            if (change.wasAdded()) {
                Node added = members.getChildren().get(change.getFrom());
                Platform.runLater(() -> focus(added));
            } else if (before > 1) {
                focus(members.getChildren().get(Math.min(change.getFrom(), members.getChildren().size() - 1)));
            } else {
                operator.requestFocus();
            }
        }
    }

    private void show() {
        panes.keySet().retainAll(group.members());
        members.getChildren()
                .setAll(group.members().stream().map(member -> panes.computeIfAbsent(member, this::pane)).toList());
    }

    private Node pane(BuilderNode member) {
        return switch (member) {
            case BuilderGroup inner -> new GroupPane(inner, group, context);
            case BuilderCondition condition -> new ConditionLine(condition, group, context);
        };
    }

    private static void focus(Node pane) {
        switch (pane) {
            case GroupPane inner -> inner.focusFirst();
            case ConditionLine line -> line.focusColumn();
            default -> pane.requestFocus();
        }
    }

    private void prepareOperator() {
        operator.getStyleClass().add("builder-operator");
        ToggleGroup one = new ToggleGroup();
        for (GroupOperator choice : GroupOperator.values()) {
            RadioMenuItem item = new RadioMenuItem(texts.get("grid.builder." + choice));
            item.setToggleGroup(one);
            item.setSelected(choice == group.operatorProperty().get());
            item.setOnAction(_ -> group.operatorProperty().set(choice));
            operator.getItems().add(item);
        }
        group.operatorProperty().subscribe(chosen -> {
            operator.setText(texts.get("grid.builder." + chosen));
            operator.setAccessibleText(texts.get("grid.builder.operator", operator.getText()));
        });
    }

    private MenuButton add() {
        MenuItem condition = new MenuItem(texts.get("grid.builder.addCondition"));
        condition.setOnAction(_ -> context.model().addCondition(group));
        MenuItem inner = new MenuItem(texts.get("grid.builder.addGroup"));
        inner.setOnAction(_ -> context.model().addGroup(group));
        MenuButton add = new MenuButton(null, Icons.of(Feather.PLUS));
        add.getStyleClass().addAll("button-icon", "flat", "builder-add");
        add.setAccessibleText(texts.get("grid.builder.add"));
        add.getItems().setAll(List.of(condition, inner));
        return add;
    }
}
