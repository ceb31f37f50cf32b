#!/usr/bin/env bash
# Makes the application image and the packages for the system that it runs on, in target/installer. Started by `mvn -Pinstaller verify`, which says where
# the JDK is (TOOLCHAIN_JAVA_HOME), which version this is, and the one time that every file gets.
set -euo pipefail
cd "$(dirname "$0")/.."

version=$1
time=$2
out=target/installer
image=$out/rmt-reflect
export version time out image

case $(uname -s) in
  Linux) system=linux ;;
  Darwin) system=macos ;;
  *)
    echo "Packages are made on Linux and on macOS."
    exit 1
    ;;
esac

rm -rf "$out"
bash installer/image.sh "$image"
exec bash "installer/$system/package.sh"
