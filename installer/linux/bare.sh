#!/usr/bin/env bash
# Tries the Debian package on a system that has nothing but what the package asks for: makes a small Debian in a folder, installs the package there with
# apt, which takes what it depends on and nothing else, then exports a record and opens the window. Needs root, debootstrap, xvfb, xdotool and imagemagick.
# Argument: the package. SUITE names another Debian than bookworm, PLACE a folder in which an earlier one may lie.
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo 'Only root can make a system in a folder.' >&2; exit 1; }
command -v debootstrap >/dev/null || { echo 'debootstrap is missing.' >&2; exit 1; }
package=$(realpath "$1")
place=${PLACE:-$(mktemp -d)}
picture=$(dirname "$package")/bare.png
screen=

finish() {
  [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
  umount "$place/tmp/.X11-unix" "$place/proc" 2>/dev/null || true
  [ -n "${PLACE:-}" ] || rm -rf --one-file-system "$place" "$place.log"
}
trap finish EXIT

stop() {
  echo "$1" >&2
  exit 1
}

inside() { chroot "$place" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"; }

[ -d "$place/var/lib/dpkg" ] || debootstrap --variant=minbase "${SUITE:-bookworm}" "$place" >"$place.log" || stop "debootstrap failed: $place.log"
mount -t proc none "$place/proc"
install -m 644 "$package" "$place/tmp/package.deb"
inside DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends /tmp/package.deb >"$place.log" 2>&1 || stop "apt failed: $place.log"

inside rmt-reflect example --to /root >/dev/null
inside rmt-reflect export /root/rmt-reflect-example-solo.json --format pdf,docx,html --to /root >/dev/null
for format in pdf docx html; do
  [ -s "$place"/root/rmt-reflect-2*-en.$format ] || stop "no record as $format."
done

exec 3< <(exec Xvfb -displayfd 1 -screen 0 1280x900x24 -nolisten tcp 2>/dev/null)
screen=$!
read -r -u 3 number
mkdir -p "$place/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$place/tmp/.X11-unix"
inside DISPLAY=":$number" rmt-reflect >"$place/root/said" 2>&1 &
program=$!
export DISPLAY=:$number
timeout 180 xdotool search --sync --onlyvisible --name '^Your years' >/dev/null || { cat "$place/root/said" >&2; stop 'no window.'; }
sleep 5
import -window root "$picture"
kill "$program"
wait "$program" 2>/dev/null || true
echo "The package works with what it depends on alone: $picture"
