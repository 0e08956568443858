#!/usr/bin/env bash
# prove-service.sh : boots a small Debian with systemd in namespaces of its own and leads the server's built .deb through
# a service's life there: installed, killed, upgraded, not upgraded because its backup fails, removed, installed again,
# purged. Needs to be root on Debian with mmdebstrap and a cgroup2 hierarchy.
set -euo pipefail
cd "$(dirname "$0")/.."
deb=$(ls target/dist/assistance-server_*.deb)
work=$(mktemp -d)
root=$work/root
group=$(findmnt --noheadings --first-only --types cgroup2 --output TARGET)/assistance-$$
machine=
clean() {
    if [ -n "$machine" ]; then
        pkill --parent "$machine" --signal KILL || true
        wait "$machine" || true
    fi
    find "$group" -depth -type d -exec rmdir {} + 2>/dev/null || true
    rm -rf --one-file-system "$work"
}
trap clean EXIT
fail() {
    echo "$1"
    inside journalctl --no-pager --lines 50 || cat "$work/boot.log"
    exit 1
}

. /etc/os-release
mirror=$(apt-get indextargets --format '$(SITE)' "Codename: $VERSION_CODENAME" | head -1)
mmdebstrap --mode=root --variant=apt --aptopt='Acquire::Languages "none"' --dpkgopt=force-unsafe-io \
    --include=systemd-sysv,adduser,curl "$VERSION_CODENAME" "$root" "$mirror" > "$work/root.log" 2>&1 ||
    fail "There is no clean root."
cp "$deb" "$root/srv/server.deb"

cat > "$work/boot.sh" <<'END'
set -e
mount --make-rprivate /
mount --bind "$1" "$1"
cd "$1"
mount -t proc proc proc
mount -t sysfs -o ro sysfs sys
mount -t cgroup2 cgroup2 sys/fs/cgroup
mount -t tmpfs tmpfs run
mount -t tmpfs tmpfs tmp
mount --rbind /dev dev
ip link set lo up
mkdir old
pivot_root . old
umount --lazy old
exec env -i container=namespaces /lib/systemd/systemd --show-status=0
END
mkdir "$group"
(
    echo "$BASHPID" > "$group/cgroup.procs"
    exec unshare --pid --fork --mount --uts --ipc --cgroup --net sh "$work/boot.sh" "$root"
) > "$work/boot.log" 2>&1 &
machine=$!
inside() {
    nsenter --target "$(pgrep --parent "$machine")" --pid --mount --uts --ipc --cgroup --net --root --wd=/ \
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"
}
until_true() {
    what=$1
    shift
    for _ in $(seq 300); do
        if "$@" > /dev/null 2>&1; then
            return
        fi
        sleep 0.2
    done
    fail "In vain: $what"
}
healthy() { inside curl --silent --fail --insecure https://localhost:8443/health; }
another_is_healthy() { [ "$(main)" != "$before" ] && healthy; }
main() { inside systemctl show --property MainPID --value assistance-server; }
upgrade() { inside dpkg --install /srv/server.deb >> "$work/dpkg.log" 2>&1; }
until_true "the system is up" inside systemctl is-system-running

upgrade || fail "It can't be installed."
until_true "a new installation runs" healthy
inside systemctl is-enabled --quiet assistance-server || fail "A new installation is not enabled."
inside journalctl --unit assistance-server | grep -q 'Make the first one here' || fail "The journal has no link."

before=$(main)
inside systemctl kill --signal KILL assistance-server
until_true "it is started again" another_is_healthy

before=$(main)
upgrade || fail "It can't be upgraded."
until_true "it runs after an upgrade" another_is_healthy
[ "$(find "$root/var/lib/assistance/backups" -name '*.db' | wc -l)" = 1 ] || fail "The upgrade left no backup."

mv "$root/var/lib/assistance/backups" "$root/var/lib/assistance/kept"
touch "$root/var/lib/assistance/backups"
! upgrade || fail "An upgrade without a backup went on."
until_true "the old version runs after an upgrade that failed" healthy
rm "$root/var/lib/assistance/backups"

inside systemctl disable --now --quiet assistance-server
upgrade || fail "What stands can't be upgraded."
! inside systemctl is-active --quiet assistance-server || fail "What stood was started."
! inside systemctl is-enabled --quiet assistance-server || fail "What was disabled was enabled."

inside dpkg --remove assistance-server >> "$work/dpkg.log" 2>&1 || fail "It can't be removed."
upgrade || fail "It can't be installed again."
until_true "it runs once installed again" healthy
inside dpkg --purge assistance-server >> "$work/dpkg.log" 2>&1 || fail "It can't be purged."
! healthy || fail "It runs on without its package."
[ -f "$root/var/lib/assistance/assistance.db" ] || fail "Its data are gone."
echo "The service is installed, restarted, upgraded and removed; its data stay."
