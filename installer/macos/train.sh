#!/usr/bin/env bash
# Teaches Java to start the program fast: opens the window with a data folder of its own, closes it, and leaves what Java learned in the application.
# Argument: the application. Never run yet.
set -euo pipefail
app=$1
contents=$app/Contents
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

java=$contents/runtime/Contents/Home/bin/java
# jpackage starts Java by its own launcher and leaves this one out: it is needed here alone.
mkdir -p "$(dirname "$java")"
cp "$image/lib/runtime/bin/java" "$java"
cp "$image/lib/java.options" "$home/java.options"
# What Java learns holds for the very class path that the launcher has.
jars=$(sed -n "s#^app.classpath=.APPDIR#$contents/app#p" "$contents/app/RMT Reflect.cfg" | paste -s -d : -)
"$java" "@$home/java.options" -XX:AOTCacheOutput="$contents/app/rmt-reflect.aot" -cp "$jars" ca.rmtreflect.app.Main --data "$home/data" &
program=$!
sleep 20
kill -TERM "$program"
wait "$program" || true
rm -rf "$(dirname "$java")"
[ -f "$contents/app/rmt-reflect.aot" ] || {
  echo "Java kept nothing." >&2
  exit 1
}
