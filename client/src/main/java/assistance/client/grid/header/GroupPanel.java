package assistance.client.grid.header;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import assistance.api.Column;
import assistance.api.Sort;
import assistance.client.grid.TicketGridModel;
import assistance.client.ui.Texts;

/// The columns that group the rows, outermost first, and the place where further ones are dropped. The invitation to
/// do so stays as long as it has room.
public final class GroupPanel extends Region implements DropZone {
    private static final double GAP = 8;
    private static final double LEAST_WIDTH = 160;

    private final TicketGridModel model;
    private final Function<Column, Node> funnels;
    private final HeaderMenu menu;
    private final HeaderDrag drag;
    private final Headers headers;
    private final Texts texts;
    private final Label invitation;
    /// In its place where it would be cut off.
    private final Label briefly;
    private final Map<Column, Node> made = new EnumMap<>(Column.class);
    private List<GroupChip> chips = List.of();

    public GroupPanel(TicketGridModel model, Function<Column, Node> funnels, HeaderMenu menu, HeaderDrag drag,
            Headers headers, Texts texts) {
        this.model = model;
        this.funnels = funnels;
        this.menu = menu;
        this.drag = drag;
        this.headers = headers;
        this.texts = texts;
        invitation = new Label(texts.get("grid.groups.invitation"));
        invitation.getStyleClass().add("invitation");
        briefly = new Label(texts.get("grid.groups.briefly"));
        briefly.getStyleClass().add("invitation");
        getStyleClass().add("group-panel");
        setAccessibleText(texts.get("grid.groups.name"));
        setMinWidth(LEAST_WIDTH);
        drag.addZone(this);
        model.queryProperty().map(query -> query.groupBy()).subscribe(this::show);
    }

    @Override
    public Optional<Drop> at(Column column, double sceneX, double sceneY) {
        Bounds area = inScene(this);
        if (!area.contains(sceneX, sceneY)) {
            return Optional.empty();
        }
        int level = 0;
        while (level < chips.size() && sceneX > inScene(chips.get(level)).getCenterX()) {
            level++;
        }
        double edge = chips.isEmpty()
                ? area.getMinX() + GAP
                : level < chips.size()
                        ? inScene(chips.get(level)).getMinX() - GAP / 2
                        : inScene(chips.getLast()).getMaxX() + GAP / 2;
        int chosen = level;
        return Optional.of(new Drop(new BoundingBox(edge, area.getMinY(), 0, area.getHeight()),
                () -> model.change(query -> Grouping.by(query, column, chosen))));
    }

    /// The chip in focus is found again at its new place, and a column whose title had the keyboard as a chip.
    private void show(List<Sort> levels) {
        Optional<Column> focused = chips.stream()
                .filter(Node::isFocused)
                .map(chip -> chip.level().column())
                .findFirst();
        Optional<Column> joined = levels.stream()
                .map(Sort::column)
                .filter(column -> headers.of(column).isTitleFocused())
                .findFirst();
        chips = levels.stream().map(this::chip).toList();
        getChildren().setAll(chips);
        getChildren().addAll(0, List.of(invitation, briefly));
        chips.stream()
                .filter(chip -> focused.or(() -> joined).filter(column -> column == chip.level().column()).isPresent())
                .forEach(Node::requestFocus);
    }

    private GroupChip chip(Sort level) {
        // Made once: a funnel follows the query for as long as that lives.
        Node funnel = made.computeIfAbsent(level.column(), funnels);
        GroupChip chip = new GroupChip(level, model, funnel, menu, drag, texts);
        chip.addEventHandler(KeyEvent.KEY_PRESSED, key -> press(chip, funnel, key));
        return chip;
    }

    private void press(GroupChip chip, Node funnel, KeyEvent key) {
        if (!key.isAltDown()) {
            return;
        }
        int place = chips.indexOf(chip);
        switch (key.getCode()) {
            case LEFT -> move(chip, place - 1);
            case RIGHT -> move(chip, place + 2);
            case DOWN -> {
                if (funnel instanceof ButtonBase button) {
                    button.fire();
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(GroupChip chip, int level) {
        if (level >= 0 && level <= chips.size()) {
            model.change(query -> Grouping.by(query, chip.level().column(), level));
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + invitation.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + invitation.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        double room = getWidth() - left - snappedRightInset();
        double wanted = chips.stream().mapToDouble(chip -> chip.prefWidth(-1) + GAP).sum();
        double words = invitation.prefWidth(-1);
        invitation.setVisible(words + wanted <= room);
        briefly.setVisible(chips.isEmpty() && !invitation.isVisible());
        briefly.resizeRelocate(left, top, Math.min(briefly.prefWidth(-1), room), height);
        if (invitation.isVisible()) {
            invitation.resizeRelocate(left, top, words, height);
            left += words + GAP;
        }
        double share = Math.min(1, room / wanted);
        for (GroupChip chip : chips) {
            double width = Math.floor((chip.prefWidth(-1) + GAP) * share) - GAP;
            double tall = chip.prefHeight(-1);
            chip.resizeRelocate(left, Math.floor(top + (height - tall) / 2), width, tall);
            left += width + GAP;
        }
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
