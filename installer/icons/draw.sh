#!/usr/bin/env bash
# Draws every size of the icon from rmt-reflect.svg (Debian's librsvg2-bin) and packs them for macOS. The results are committed, so that a build needs no drawing program.
set -euo pipefail
cd "$(dirname "$0")"
for size in 16 20 24 32 40 48 64 128 256 512 1024; do
  rsvg-convert --width $size --height $size --output rmt-reflect-$size.png rmt-reflect.svg
done
# An .icns file is a row of pictures, each with a name of four letters and its length in front; its own stand before them.
entry() { printf '%s\\x%02x\\x%02x\\x%02x\\x%02x' "$1" $(($2 >> 24 & 255)) $(($2 >> 16 & 255)) $(($2 >> 8 & 255)) $(($2 & 255)); }
length() { stat --format=%s "rmt-reflect-$1.png"; }
pictures=(icp4:16 icp5:32 icp6:64 ic07:128 ic08:256 ic09:512 ic10:1024 ic11:32 ic12:64 ic13:256 ic14:512)
total=8
for picture in "${pictures[@]}"; do total=$((total + 8 + $(length "${picture#*:}"))); done
{
  printf '%b' "$(entry icns "$total")"
  for picture in "${pictures[@]}"; do
    printf '%b' "$(entry "${picture%:*}" $((8 + $(length "${picture#*:}"))))"
    cat "rmt-reflect-${picture#*:}.png"
  done
} >rmt-reflect.icns
# Windows keeps all sizes in one file (Debian's icoutils).
icotool --create --output rmt-reflect.ico rmt-reflect-{16,20,24,32,40,48,64,128}.png --raw=rmt-reflect-256.png
