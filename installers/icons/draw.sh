#!/usr/bin/env bash
# Draws every icon from assistance.svg; the results are kept beside it, so that a build needs none of these tools:
# rsvg-convert (librsvg2-bin), convert (imagemagick), png2icns (icnsutils).
set -euo pipefail
cd "$(dirname "$0")"
for size in 16 22 24 32 48 64 128 256 512; do
    rsvg-convert -w "$size" -h "$size" assistance.svg -o "assistance-$size.png"
done
convert assistance-{16,24,32,48,64,128,256}.png assistance.ico
png2icns assistance.icns assistance-{16,32,48,128,256,512}.png >/dev/null
