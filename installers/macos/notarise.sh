#!/bin/sh
# notarise.sh FOLDER : has Apple check the installers in a folder and attaches the answer, where the environment has
# credentials: APPLE_ID, APPLE_TEAM_ID and APPLE_PASSWORD (one made for this application). Without them it does nothing.
set -eu
if [ -z "${APPLE_ID:-}" ] || [ -z "${APPLE_TEAM_ID:-}" ] || [ -z "${APPLE_PASSWORD:-}" ]; then
    echo "No credentials of Apple: the installers are not notarised."
    exit 0
fi
for installer in "$1"/*.dmg "$1"/*.pkg; do
    xcrun notarytool submit "$installer" --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM_ID" \
        --password "$APPLE_PASSWORD" --wait
    xcrun stapler staple "$installer"
done
