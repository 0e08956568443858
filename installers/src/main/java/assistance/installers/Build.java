package assistance.installers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `mvn -Pinstaller package` runs this in `installers/`, on the class path of the client: what the arguments files say,
/// step by step. Everything it makes is under `target/`, the finished files in `target/dist`.
///
/// Arguments: the version; `all` or the installers to build, such as `deb`.
final class Build {
    static final Path TARGET = Path.of("target");
    static final Path DIST = TARGET.resolve("dist");

    private Build() {}

    public static void main(String[] arguments) throws Exception {
        String version = arguments[0];
        Target system = Target.current();
        Folders.emptied(DIST);
        Parts parts = Parts.ofClassPath();
        Modules.check(Path.of("common", "modules.txt"),
                Modules.usedBy(parts.merged(), Optional.of(parts.modulePath())));
        if (system == Target.LINUX) {
            LinuxShare.makeIn(TARGET.resolve("share"));
        }
        ClientImage image = ClientImage.make(system, parts, version);
        Training.run(image, ServerImage.make(system));
        if (system == Target.LINUX) {
            LinuxLauncher.write(image);
        }
        List<String> types = arguments[1].equals("all") ? system.packages() : List.of(arguments[1].split(","));
        Packages.make(system, types, image, version);
        if (system == Target.LINUX) {
            ServerImage.pack(version);
        }
    }
}
