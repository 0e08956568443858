package assistance.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test that opens windows: headless by default, on a real display by the group `window`. Those with the tag `display`
/// as well are about what the display does, such as modifier keys, focus, clipboard and dragging.
@Tag("window")
@ExtendWith(Hands.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WindowTest {
}
