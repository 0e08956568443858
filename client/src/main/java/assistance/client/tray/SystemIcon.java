package assistance.client.tray;

import java.awt.AWTException;
import java.awt.EventQueue;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.SystemTray;
import java.awt.TrayIcon;

/// The icon beside the clock. All of AWT is behind it, and is loaded by the first one.
final class SystemIcon {
    private final TrayIcon icon;
    private final int side;

    /// What the icon is used for, called on the thread of AWT.
    record Ways(Runnable open, Runnable submit, Runnable quit) {}

    /// What its menu says.
    record Words(String open, String submit, String quit) {}

    private SystemIcon(TrayIcon icon, int side) {
        this.icon = icon;
        this.side = side;
    }

    /// Whether this desktop has a place for it.
    static boolean isSupported() {
        return SystemTray.isSupported();
    }

    /// Puts it there.
    ///
    /// @throws AWTException when the desktop has no place for it
    static SystemIcon put(Words words, Ways ways) throws AWTException {
        PopupMenu menu = new PopupMenu();
        menu.add(item(words.open(), ways.open()));
        menu.add(item(words.submit(), ways.submit()));
        menu.addSeparator();
        menu.add(item(words.quit(), ways.quit()));
        int side = Math.max(16, SystemTray.getSystemTray().getTrayIconSize().height);
        TrayIcon icon = new TrayIcon(TrayImage.draw(side, 0, false), "Assistance", menu);
        icon.setImageAutoSize(true);
        // A double click, or a click on a notice.
        icon.addActionListener(_ -> ways.open().run());
        SystemTray.getSystemTray().add(icon);
        return new SystemIcon(icon, side);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.addActionListener(_ -> action.run());
        return item;
    }

    void show(long unread, boolean online, String hint) {
        EventQueue.invokeLater(() -> {
            icon.setImage(TrayImage.draw(side, unread, online));
            icon.setToolTip(hint);
        });
    }

    /// Says something beside the icon.
    void say(String title, String words) {
        EventQueue.invokeLater(() -> icon.displayMessage(title, words, TrayIcon.MessageType.NONE));
    }

    void remove() {
        EventQueue.invokeLater(() -> SystemTray.getSystemTray().remove(icon));
    }
}
