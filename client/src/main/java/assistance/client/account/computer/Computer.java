package assistance.client.account.computer;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;

import assistance.client.live.QuietHours;
import assistance.client.tray.Autostart;
import assistance.client.tray.TrayModel;
import assistance.client.zoom.ZoomModel;

/// What can be chosen for this computer.
///
/// @param autostart empty for a client that was not installed
/// @param quiet when no notice may appear
public record Computer(ZoomModel zoom, TrayModel tray, Optional<Autostart> autostart,
        ObjectProperty<QuietHours> quiet) {}
