package assistance.client.document;

/// How large a picture is shown: fitted into its room, never enlarged by that, or a multiple of its own size.
final class Zoom {
    private static final double STEP = 1.25;
    private static final double SMALLEST = 0.05;
    private static final double LARGEST = 8;
    private static final int HUNDRED = 100;

    private double width;
    private double height;
    private double roomWidth;
    private double roomHeight;
    private double factor;
    private boolean fitted = true;

    void setPicture(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
        refit();
    }

    void setRoom(double newWidth, double newHeight) {
        roomWidth = newWidth;
        roomHeight = newHeight;
        refit();
    }

    void in() {
        set(factor * STEP);
    }

    void out() {
        set(factor / STEP);
    }

    void real() {
        set(1);
    }

    void fit() {
        fitted = true;
        refit();
    }

    /// In pixels of the screen; 0 as long as there is nothing to show.
    double width() {
        return width * factor;
    }

    int percent() {
        return (int) Math.round(factor * HUNDRED);
    }

    private void set(double wanted) {
        fitted = false;
        factor = Math.clamp(wanted, SMALLEST, LARGEST);
    }

    private void refit() {
        if (fitted && width > 0 && roomWidth > 0) {
            factor = Math.min(1, Math.min(roomWidth / width, roomHeight / height));
        }
    }
}
