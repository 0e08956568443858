#!/bin/sh
# finish-deb.sh FOLDER : finishes the package in a folder. jpackage can put files under /opt/assistance only. Moves what a desktop looks for to /usr, so
# that the package manager knows every file and removes it again, and compresses the package for good: xz makes it
# smallest; DEB_COMPRESSION="-Zzstd -z3" is quicker.
set -eu
deb=$(echo "$1"/assistance_*.deb)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
dpkg-deb --raw-extract "$deb" "$root"
chmod 755 "$root"
mkdir -p "$root/usr/bin"
mv "$root/opt/assistance/lib/share" "$root/usr/share"
ln -s /opt/assistance/bin/assistance "$root/usr/bin/assistance"
mv "$root/opt/assistance/share/doc" "$root/usr/share/doc"
mkdir "$root/usr/share/doc/assistance"
mv "$root/usr/share/doc/copyright" "$root/usr/share/doc/assistance"
rm -r "$root/opt/assistance/share"
# Of jpackage's launcher, which bin/assistance takes the place of.
rm "$root/opt/assistance/lib/libapplauncher.so" "$root/opt/assistance/lib/app/assistance.cfg"
# A package that changes nothing but its own files needs no scripts.
rm -f "$root/DEBIAN/preinst" "$root/DEBIAN/postinst" "$root/DEBIAN/prerm" "$root/DEBIAN/postrm"
(cd "$root" && find opt usr -type f -exec md5sum {} + | sort -k 2 > DEBIAN/md5sums)
find "$root" -path "$root/DEBIAN" -prune -o -not -type l -exec chmod go-w,a+rX {} +
dpkg-deb --root-owner-group ${DEB_COMPRESSION:--Zxz} --build "$root" "$deb" >/dev/null
