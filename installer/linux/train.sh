#!/usr/bin/env bash
# Teaches Java to start the program fast: opens the image's window on a screen that nobody sees, goes by the keyboard through a whole year, closes it, and
# leaves what Java learned in the image. Records, and their preview, are left out: what making them needs would be read at every start. Argument: the image.
set -euo pipefail
image=$(realpath "$1")
home=$(mktemp -d)
picture=$(dirname "$image")/training.png
log=$(dirname "$image")/training.log
started=()

finish() {
  for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
  rm -rf "$home"
}
trap finish EXIT

stop() {
  import -window root "$picture" 2>/dev/null || true
  echo "Training failed: $1 The window is in $picture, what Java said in $log." >&2
  exit 1
}

exec 3< <(exec Xvfb -displayfd 1 -screen 0 1280x900x24 -nolisten tcp 2>/dev/null)
started+=($!)
read -r -u 3 screen
export DISPLAY=:$screen HOME=$home XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home LC_ALL=C.UTF-8
openbox >/dev/null 2>&1 &
started+=($!)

java=$image/lib/runtime/bin/java
"$java" "@$image/lib/java.options" "-Duser.home=$home" -Drmtreflect.training=true -XX:AOTCacheOutput="$image/lib/rmt-reflect.aot" -jar "$image/lib/app/rmt-reflect.jar" >"$log" 2>&1 &
program=$!
started+=($program)

window=$(timeout 60 xdotool search --sync --onlyvisible --name 'RMT Reflect' | tail -1)
title() { xdotool getwindowname "$window"; }
press() {
  xdotool key "$1"
  sleep 0.5
}
await() {
  for _ in $(seq 60); do
    case $(title) in "$1"*) return ;; esac
    sleep 0.5
  done
  stop "no page called $1."
}

await 'Your years'
sleep 1
answered=
for _ in $(seq 60); do
  case $(title) in
    Finish*) break ;;
    *' 2 of 5'*)
      # One answer, by the first of its buttons.
      press Tab
      press Tab
      press space
      answered=yes
      ;;
  esac
  press alt+n
done
await 'Finish your reflection'
[ "$answered" ] || stop 'no question was answered.'
# The page says what is missing and leads there.
press alt+n
press Tab
press Return
xdotool type --delay 40 'Training'
press Tab
xdotool type --delay 40 "$(date +%F)"
press alt+n
await 'Your reflection for'
sleep 1
import -window root "$picture"
press alt+F4
wait "$program" || stop 'the program did not end well.'
[ -f "$image/lib/rmt-reflect.aot" ] || stop 'Java kept nothing.'
