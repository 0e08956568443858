package assistance.client.settings;

/// Where the window was when it was last closed, in screen coordinates.
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {}
