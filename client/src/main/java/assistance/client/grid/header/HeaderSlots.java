package assistance.client.grid.header;

import java.util.function.Function;
import javafx.scene.Node;

import assistance.api.Column;

/// What others put into the heads of columns.
///
/// @param funnel the button beside a column's title, and beside its name in the group panel
/// @param editor the column's cell of the filter row
public record HeaderSlots(Function<Column, Node> funnel, Function<Column, Node> editor) {}
