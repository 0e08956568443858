#!/usr/bin/env bash
# prove.sh : installs both built .deb on a clean root, starts the server there, signs in and opens a ticket with the
# client by keyboard, asks the server for it, upgrades the server and removes everything again: of the client nothing may
# be left but the user's own data, of the server its data with the backup of the upgrade. Needs to be root on Debian, with
# mmdebstrap, xdotool, curl, and an X display of 1280 x 800 with a window manager in DISPLAY.
set -euo pipefail
cd "$(dirname "$0")/../target/dist"
client=$(ls assistance_*.deb)
server=$(ls assistance-server_*.deb)
work=$(mktemp -d)
root=$work/root
running=()
clean() {
    kill "${running[@]}" 2>/dev/null || true
    for mounted in proc tmp/.X11-unix; do
        umount --lazy "$root/$mounted" 2>/dev/null || true
    done
    rm -rf --one-file-system "$work"
}
trap clean EXIT
fail() {
    echo "$1"
    cat "$work"/*.log
    exit 1
}

. /etc/os-release
mirror=$(apt-get indextargets --format '$(SITE)' "Codename: $VERSION_CODENAME" | head -1)
needed=$(for deb in "$client" "$server"; do dpkg-deb --field "$deb" Pre-Depends Depends | sed 's/^[A-Za-z-]*: //'; done |
    paste -sd,)
mmdebstrap --mode=root --variant=apt --aptopt='Acquire::Languages "none"' --dpkgopt=force-unsafe-io \
    --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
    --customize-hook="chroot \"\$1\" apt-get satisfy --yes --no-install-recommends \"$needed\"" \
    "$VERSION_CODENAME" "$root" "$mirror" > "$work/root.log" 2>&1 || fail "There is no clean root."
mkdir -p "$root/tmp/.X11-unix"
mount -t proc proc "$root/proc"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
mkdir "$root/packages"
cp "$client" "$server" "$root/packages"
inside() { DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
inside useradd --create-home user
files() {
    (cd "$root" && find . -xdev -not -path './proc/*' -not -path './var/log/*' -not -path './var/lib/dpkg/*' \
        -not -path './tmp/*' -not -path './home/user/*' | sort)
}

inside dpkg --install "/packages/$server" > "$work/install.log" || fail "The server isn't installed."
chroot --userspec=assistance "$root" /usr/bin/assistance-server serve --config /etc/assistance/server.properties \
    --data /var/lib/assistance --port 0 --demo > "$work/said" 2> "$work/server.log" &
running+=($!)
timeout 60 sh -c "until grep -q SHA-256 '$work/said'; do sleep 0.2; done" || fail "The server doesn't start."
address=$(sed -n 's/.* on \(https.*\)/\1/p' "$work/said")
pin=$(sed -n 's/Certificate SHA-256 //p' "$work/said" | tr -d :)
api() {
    curl --silent --cacert "$root/var/lib/assistance/certificate.pem" --header 'Content-Type: application/json' "$@"
}

files > "$work/before"
inside dpkg --install "/packages/$client" >> "$work/install.log" || fail "The client isn't installed."
chroot --userspec=user "$root" env HOME=/home/user DISPLAY="$DISPLAY" \
    /usr/bin/assistance --server "$address" --trust "$pin" > "$work/client.log" 2>&1 &
running+=($!)
window() {
    timeout 60 sh -c "until xdotool search --onlyvisible --name '$1' >/dev/null; do sleep 0.2; done" || fail "No window $1."
}
window '^Assistance$'
sleep 2
xdotool type --delay 40 client@demo.example
xdotool key Tab
xdotool type --delay 40 demo-assistance
xdotool key Return
window '^\([0-9]+\) Assistance$'
sleep 2
xdotool key ctrl+n
sleep 2
title="Preuve $$"
xdotool type --delay 40 "$title"
xdotool key shift+Tab
xdotool key Down
xdotool key Tab Tab Tab
xdotool type --delay 40 "Ouvert depuis le paquet."
xdotool key ctrl+Return

token=$(api --data '{"email":"client@demo.example","password":"demo-assistance"}' "$address/api/session" |
    sed 's/.*"token":"\([^"]*\)".*/\1/')
found() {
    api --header "Authorization: Bearer $token" --data "{\"search\":\"$title\"}" "$address/api/tickets/search" |
        grep -q "\"title\":\"$title\""
}
timeout 30 bash -c "$(declare -f api found); root=$root token=$token title='$title' address=$address
    until found; do sleep 0.3; done" || fail "The ticket didn't arrive."
echo "The installed client opened \"$title\" on the installed server."

inside dpkg --install "/packages/$server" >> "$work/install.log" || fail "The server isn't upgraded."
ls "$root"/var/lib/assistance/backups/before-upgrade-*.db > "$work/backups.log" || fail "Nothing was backed up."
echo "The upgrade of the server backed up its data."

kill "${running[@]}"
wait "${running[@]}" || true
running=()
inside dpkg --purge assistance > "$work/purge.log" || fail "The client isn't removed."
files | grep -v '^./var/lib/assistance/' > "$work/after"
diff <(grep -v '^./var/lib/assistance/' "$work/before") "$work/after" || fail "The client left these files."
echo "The client left nothing behind."
inside dpkg --purge assistance-server >> "$work/purge.log" 2>&1 || fail "The server isn't removed."
[ ! -e "$root/opt" ] || [ -z "$(ls "$root/opt")" ] || fail "The server left its program."
[ -f "$root/var/lib/assistance/assistance.db" ] || fail "The server's data are gone."
echo "The server left its data alone."
