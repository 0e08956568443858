#!/bin/sh
# pack.sh VERSION FOLDER : packs target/server/assistance-server as a .tar.gz, which runs from any folder, and as a
# .deb with its service.
set -eu
version=$1
dist=$2
image=target/server/assistance-server
tar --create --gzip --file "$dist/assistance-server-$version-linux-$(uname -m).tar.gz" --owner=0 --group=0 \
    --directory "$(dirname "$image")" "$(basename "$image")"

root=target/server/deb
rm -rf "$root"
mkdir -p "$root/DEBIAN" "$root/opt" "$root/etc/assistance" "$root/lib/systemd/system" "$root/usr/bin" \
    "$root/usr/share/doc/assistance-server"
cp -r "$image" "$root/opt/assistance-server"
rm "$root/opt/assistance-server/server.properties" "$root/opt/assistance-server/assistance-server.service"
cp server/server.properties "$root/etc/assistance/"
cp server/assistance-server.service "$root/lib/systemd/system/"
cp linux/resources/copyright "$root/usr/share/doc/assistance-server/"
ln -s /opt/assistance-server/bin/assistance-server "$root/usr/bin/assistance-server"
cp server/debian/conffiles server/debian/p* "$root/DEBIAN/"
size=$(du -sk "$root/opt" | cut -f 1)
sed "s/VERSION/$version/; s/SIZE/$size/" server/debian/control > "$root/DEBIAN/control"
(cd "$root" && find opt usr lib -type f -exec md5sum {} + | sort -k 2 > DEBIAN/md5sums)
find "$root" -not -type l -exec chmod u+w,go-w,a+rX {} +
# shellcheck disable=SC2086
dpkg-deb --root-owner-group ${DEB_COMPRESSION:--Zxz} --build "$root" \
    "$dist/assistance-server_${version}_amd64.deb" >/dev/null
