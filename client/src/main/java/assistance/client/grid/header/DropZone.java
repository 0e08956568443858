package assistance.client.grid.header;

import java.util.Optional;
import javafx.geometry.Bounds;

import assistance.api.Column;

/// A place where a dragged column can be dropped.
interface DropZone {
    /// What dropping a column at a point of the scene would do; nothing outside of the zone.
    Optional<Drop> at(Column column, double sceneX, double sceneY);

    /// What a drop would do.
    ///
    /// @param mark where the column would go, in the scene
    record Drop(Bounds mark, Runnable act) {}
}
