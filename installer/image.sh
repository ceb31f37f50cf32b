#!/usr/bin/env bash
# Makes what every package brings: Java, the jars, the licences. The same jars and the same JDK give the same image. Arguments: the folder to make, and the
# system it is for.
set -euo pipefail
cd "$(dirname "$0")/.."

jdk=${TOOLCHAIN_JAVA_HOME:?}
image=$1
system=$2

mkdir -p "$image/lib"
case $system in
  windows) bash installer/windows/runtime.sh "$image/lib/runtime" ;;
  *) "$jdk/bin/jlink" @installer/jlink.options --output "$image/lib/runtime" ;;
esac
# What a started program never opens.
rm -f "$image"/lib/runtime/bin/keytool "$image"/lib/runtime/lib/{jrt-fs.jar,classlist,psfont*}
cp -R target/app "$image/lib/app"
if [ "$system" = windows ]; then
  rm "$image"/lib/app/javafx-*-linux.jar
  cp target/windows/javafx/*.jar "$image/lib/app/"
fi
# JavaFX without a system in its name is an empty jar.
find "$image/lib/app" -name 'javafx-*.jar' ! -name 'javafx-*-*-*.jar' -delete
while IFS='|' read -r line stays; do
  read -r -a gone <<<"$line"
  read -r -a stays <<<"$stays"
  zip -q -d "$image/lib/app/${gone[0]}"-[0-9]*.jar "${gone[@]:1}" ${stays[@]+-x "${stays[@]}"}
done < <(grep -v '^#' installer/leave-out.txt)
mkdir "$image/licences"
cp installer/copyright "$image/licences/README.txt"
cp LICENSE "$image/licences/Apache-2.0.txt"
cp resources/fonts/noto-sans-symbols-2/OFL.txt "$image/licences/OFL-1.1.txt"
# The launchers for Windows hold them.
[ "$system" = windows ] || cp installer/java.options "$image/lib/"
# JavaFX looks for its libraries beside its jars, on Windows in a folder bin beside theirs, before it unpacks them into the person's home.
for jar in "$image"/lib/app/javafx-graphics-*-*.jar; do
  case $system in
    windows) unzip -q -o "$jar" '*.dll' -d "$image/lib/bin" ;;
    *) unzip -q -o "$jar" 'lib*' -d "$image/lib/app" ;;
  esac
done
[ "$system" != linux ] || find "$image" \( -name '*.so' -o -name java -o -name jexec -o -name jspawnhelper \) -type f -exec strip --strip-unneeded {} +
chmod -R u=rwX,go=rX "$image"
