package assistance.client.tray;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// The product's sign, grey while there is no connection, with the number of unread tickets over it.
final class TrayImage {
    private static final Color BLUE = new Color(0x0969da);
    private static final Color GREY = new Color(0x6e7781);
    private static final Color RED = new Color(0xcf222e);
    private static final int MOST = 99;

    private TrayImage() {}

    /// @param side in pixels
    static BufferedImage draw(int side, long unread, boolean online) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(online ? BLUE : GREY);
        pen.fillRoundRect(0, 0, side, side, side / 3, side / 3);
        word(pen, "A", 0.7 * side, side / 2.0, side / 2.0);
        if (unread > 0) {
            String number = unread > MOST ? MOST + "+" : Long.toString(unread);
            double height = side * 0.6;
            double width = Math.min(side, Math.max(height, side * (0.25 + 0.22 * number.length())));
            pen.setColor(RED);
            pen.fillRoundRect((int) (side - width), (int) (side - height), (int) width, (int) height, (int) height,
                    (int) height);
            word(pen, number, 0.46 * side, side - width / 2, side - height / 2);
        }
        pen.dispose();
        return image;
    }

    private static void word(Graphics2D pen, String word, double size, double x, double y) {
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, (int) Math.round(size)));
        FontMetrics metrics = pen.getFontMetrics();
        pen.drawString(word, (float) (x - metrics.stringWidth(word) / 2.0),
                (float) (y + (metrics.getAscent() - metrics.getDescent()) / 2.0));
    }
}
