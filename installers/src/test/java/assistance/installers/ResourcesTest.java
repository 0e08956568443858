package assistance.installers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/// The files that the systems read, as far as they can be read here.
class ResourcesTest {
    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    @ParameterizedTest
    @ValueSource(strings = {"windows/resources/main.wxs", "macos/resources/Info.plist", "macos/entitlements.plist",
            "linux/share/metainfo/assistance.metainfo.xml", "icons/assistance.svg"})
    void areWellFormed(String file) throws Exception {
        assertTrue(document(file).getDocumentElement().hasChildNodes());
    }

    @Test
    void bringTheAddressSchemeToEverySystem() throws Exception {
        assertEquals("assistance", XPATH.evaluate(
                "//key[.='CFBundleURLSchemes']/following-sibling::array[1]/string",
                document("macos/resources/Info.plist")));
        assertEquals("1", XPATH.evaluate("count(//*[@Name='URL Protocol'])",
                document("windows/resources/main.wxs")));
        assertTrue(Files.readString(Path.of("linux/share/applications/assistance.desktop"))
                .contains("MimeType=x-scheme-handler/assistance;"));
    }

    @Test
    void putEveryComponentOfTheInstallerIntoItsFeature() throws Exception {
        Document source = document("windows/resources/main.wxs");
        assertEquals("0", XPATH.evaluate(
                "count(//*[local-name()='Component'][not(@Id = //*[local-name()='ComponentRef']/@Id)])", source));
        assertEquals("6", XPATH.evaluate("count(//*[local-name()='IniFile'])", source));
    }

    @Test
    void keepWhatWasPresetOverAnUpgrade() throws Exception {
        assertEquals("6", XPATH.evaluate("count(//*[@Permanent='yes']/*[local-name()='IniFile'])",
                document("windows/resources/main.wxs")));
    }

    private static Document document(String file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(Path.of(file).toFile());
    }
}
