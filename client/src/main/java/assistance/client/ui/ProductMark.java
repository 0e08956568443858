package assistance.client.ui;

import javafx.scene.control.Label;

/// The product's sign and its name.
public final class ProductMark extends Label {
    public ProductMark() {
        super("Assistance");
        getStyleClass().add("product-mark");
        Label sign = new Label("A");
        sign.getStyleClass().add("sign");
        setGraphic(sign);
    }
}
