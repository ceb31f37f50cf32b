#!/usr/bin/env bash
# Makes the application images and the packages that can be made on this system, in target/installer. Started by `mvn -Pinstaller verify`, which says where
# the JDK is (TOOLCHAIN_JAVA_HOME), which version this is, and the one time that every file gets. After them, which packages, where not all are asked for.
set -euo pipefail
cd "$(dirname "$0")/.."

version=$1
time=$2
out=target/installer
export version time out image

case $(uname -s) in
  Linux) systems=${3:-linux windows} ;;
  Darwin) systems=macos ;;
  *)
    echo "Packages are made on Linux and on macOS."
    exit 1
    ;;
esac

rm -rf "$out"
for system in $systems; do
  image=$out/rmt-reflect
  [ "$system" != windows ] || image=$out/windows
  bash installer/image.sh "$image" "$system"
  bash "installer/$system/package.sh"
done
