#!/usr/bin/env bash
# prove.sh : installs the built .deb on a clean root, signs in and opens a ticket by keyboard, asks the server for it,
# and removes the package again: nothing of it may be left but the user's own data. Needs to be root on Debian, with
# debootstrap, xdotool, curl, the built server and an X display with a window manager in DISPLAY.
set -euo pipefail
cd "$(dirname "$0")/.."
deb=$(ls target/dist/assistance_*.deb)
work=$(mktemp -d)
root=$work/root
server=
client=
clean() {
    [ -z "$client" ] || kill "$client" 2>/dev/null || true
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    for mounted in proc dev tmp/.X11-unix; do
        umount --lazy "$root/$mounted" 2>/dev/null || true
    done
    rm -rf --one-file-system "$work"
}
trap clean EXIT

. /etc/os-release
mirror=$(apt-get indextargets --format '$(SITE)' "Codename: $VERSION_CODENAME" | head -1)
debootstrap --variant=minbase "$VERSION_CODENAME" "$root" "$mirror" > "$work/debootstrap.log"
mkdir -p "$root/tmp/.X11-unix"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
inside() { DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
inside apt-get satisfy -y -qq --no-install-recommends "$(dpkg-deb --field "$deb" Depends)" > "$work/apt.log"
inside useradd --create-home --uid 2000 user
files() { (cd "$root" && find . -xdev -not -path './proc/*' -not -path './var/log/*' -not -path './var/lib/dpkg/*' \
    -not -path './tmp/*' -not -path './home/user/*' | sort); }

files > "$work/before"
cp "$deb" "$root/assistance.deb"
inside dpkg --install /assistance.deb > "$work/dpkg.log"
rm "$root/assistance.deb"

mkdir "$work/server"
"$JAVA_HOME/bin/java" -jar ../server/target/assistance-server.jar serve --data "$work/server" --port 0 --demo \
    > "$work/said" 2> "$work/log" &
server=$!
until grep -q SHA-256 "$work/said"; do sleep 0.2; done
address=$(sed -n 's/.* on \(https.*\)/\1/p' "$work/said")
pin=$(sed -n 's/Certificate SHA-256 //p' "$work/said" | tr -d :)
api() { curl --silent --cacert "$work/server/certificate.pem" --header 'Content-Type: application/json' "$@"; }

chroot --userspec=user "$root" env HOME=/home/user DISPLAY="$DISPLAY" \
    /usr/bin/assistance --server "$address" --trust "$pin" &
client=$!
window() { timeout 120 sh -c "until xdotool search --onlyvisible --name '$1' >/dev/null; do sleep 0.2; done"; }
window '^Assistance$'
sleep 3
xdotool type --delay 60 client@demo.example
xdotool key Tab
xdotool type --delay 60 demo-assistance
xdotool key Return
window '^\([0-9]+\) Assistance$'
sleep 3
xdotool key ctrl+n
sleep 3
title="Preuve $$"
xdotool type --delay 60 "$title"
xdotool key shift+Tab
xdotool key Down
xdotool key Tab Tab Tab
xdotool type --delay 60 "Ouvert depuis le paquet."
xdotool key ctrl+Return

token=$(api --data '{"email":"client@demo.example","password":"demo-assistance"}' "$address/api/session" |
    sed 's/.*"token":"\([^"]*\)".*/\1/')
found() {
    api --header "Authorization: Bearer $token" --data "{\"search\":\"$title\"}" "$address/api/tickets/search" |
        grep -q "\"title\":\"$title\""
}
for _ in $(seq 60); do
    found && break
    sleep 0.5
done
found || { echo "The ticket didn't arrive."; exit 1; }
echo "The installed client opened \"$title\"."

kill "$client"
wait "$client" || true
client=
inside dpkg --purge assistance > "$work/purge.log"
files > "$work/after"
diff "$work/before" "$work/after" || { echo "The package left these files."; exit 1; }
echo "The package left nothing behind."
