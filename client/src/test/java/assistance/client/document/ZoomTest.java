package assistance.client.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ZoomTest {
    private final Zoom zoom = new Zoom();

    @Test
    void fitsALargePictureAndFollowsItsRoom() {
        zoom.setRoom(800, 600);
        zoom.setPicture(1600, 400);
        assertEquals(50, zoom.percent());

        zoom.setRoom(400, 600);
        assertEquals(25, zoom.percent());
    }

    @Test
    void leavesASmallPictureAsItIs() {
        zoom.setPicture(100, 50);
        zoom.setRoom(800, 600);

        assertEquals(100, zoom.width());
    }

    @Test
    void keepsAChosenSizeUntilItIsFittedAgain() {
        zoom.setRoom(800, 600);
        zoom.setPicture(1600, 1200);
        zoom.in();
        assertEquals(63, zoom.percent());
        zoom.setRoom(400, 300);
        assertEquals(63, zoom.percent());
        zoom.real();
        assertEquals(1600, zoom.width());

        zoom.fit();
        assertEquals(25, zoom.percent());
    }

    @Test
    void neverBecomesTooSmallOrLargeToHandle() {
        zoom.setRoom(800, 600);
        zoom.setPicture(800, 600);
        for (int i = 0; i < 40; i++) {
            zoom.in();
        }
        assertEquals(800, zoom.percent());
        for (int i = 0; i < 40; i++) {
            zoom.out();
        }
        assertEquals(5, zoom.percent());
    }
}
