#!/usr/bin/env bash
# measure.sh [TIMES] : on an X display of 1280 x 800 with a window manager, the installed client against the aims:
# time to the login window, beside a bare JavaFX window, and memory after signing in to a server with demo data.
# Needs a JDK 25 as JAVA_HOME, xdotool, the built server, and JavaFX in the local Maven repository.
set -euo pipefail
cd "$(dirname "$0")/.."
times=${1:-9}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT

javafx=$(find "${MAVEN_REPOSITORY:-$HOME/.m2/repository}/org/openjfx" -name 'javafx-*-linux*.jar' | paste -sd:)
"$JAVA_HOME/bin/javac" -d "$work/classes" --module-path "$javafx" --add-modules javafx.controls linux/measure/*.java

mkdir "$work/server"
"$JAVA_HOME/bin/java" -jar ../server/target/assistance-server.jar serve --data "$work/server" --port 0 --demo \
    > "$work/said" 2> "$work/log" &
server=$!
until grep -q SHA-256 "$work/said"; do sleep 0.2; done
address=$(sed -n 's/.* on \(https.*\)/\1/p' "$work/said")
pin=$(sed -n 's/Certificate SHA-256 //p' "$work/said" | tr -d :)

echo "| what | median | range | aim |"
echo "| --- | --- | --- | --- |"
XDG_CONFIG_HOME=$work/config "$JAVA_HOME/bin/java" -cp "$work/classes" Measure "$times" "$address" "$pin" \
    "${ASSISTANCE:-/opt/assistance/bin/assistance}" -- \
    "$JAVA_HOME/bin/java" --module-path "$javafx" --add-modules javafx.controls \
    --enable-native-access=javafx.graphics -cp "$work/classes" BareWindow
deb=$(ls target/dist/assistance_*.deb 2>/dev/null || true)
[ -z "$deb" ] || echo "| the .deb | $(($(stat -c %s "$deb") / 1048576)) MB | | 60 MB |"
