#!/usr/bin/env bash
# The second half of make.sh for Windows, run on Linux: launchers and MSI.
set -euo pipefail

version=${version:?} time=${time:?} out=${out:?} image=${image:?}
here=installer/windows
build=$out/msi
mkdir -p "$build"

# Both programs come from one source: the window's and the one of the commands.
sed -n 's/^-.*/"&",/p' installer/java.options >"$build/options.h"
x86_64-w64-mingw32-windres -I "$here" -D "NUMBERS=${version//./,},0" -D "VERSION=\\\"$version\\\"" "$here/launcher.rc" "$build/launcher.o"
compile() {
  x86_64-w64-mingw32-gcc -std=c17 -O2 -Wall -Wextra -Werror -s -I "$build" "$@" -Wl,--no-insert-timestamp "$here/launcher.c" "$build/launcher.o" -lshell32
}
compile -mwindows -o "$image/RMT Reflect.exe"
compile -DCONSOLE -o "$image/rmt-reflect.exe"

# JSIGN_OPTIONS names the certificate in Jsign's words.
sign() {
  local options
  read -r -a options <<<"${JSIGN_OPTIONS:-}"
  [ "${#options[@]}" -eq 0 ] || "$TOOLCHAIN_JAVA_HOME/bin/java" -jar target/windows/tools/jsign-*.jar sign --name 'RMT Reflect' "${options[@]}" "$@"
}
[ -n "${JSIGN_OPTIONS:-}" ] || echo "Unsigned: no JSIGN_OPTIONS. Windows will ask whoever opens it."
sign "$image/RMT Reflect.exe" "$image/rmt-reflect.exe"

find "$image" -exec touch -h -d "$time" {} +

# What wixl and wixl-heat would draw by lot is counted, or comes from what is packed; their clock stands still.
upgrade=5C1F3C0E-7A39-4F0B-9D0A-0B5A3B1E2C77
derived() { uuidgen --sha1 --namespace "$upgrade" --name "$1" | tr '[:lower:]' '[:upper:]'; }
still() { TZ=UTC NO_FAKE_STAT=1 faketime -f "$(date -u -d "$time" '+%Y-%m-%d %H:%M:%S')" "$@"; }
# The French of France, Belgium, Canada, Switzerland and Luxembourg.
french='UserLanguageID = 1036 OR UserLanguageID = 2060 OR UserLanguageID = 3084 OR UserLanguageID = 4108 OR UserLanguageID = 5132'
# wixl reads no whole names.
files=$(realpath --relative-to=. "$image")
find "$files"/l* -type f | LC_ALL=C sort |
  wixl-heat --prefix "$files/" --component-group Files --directory-ref INSTALLDIR --var var.Source --win64 |
  awk '/<Directory Id=/ { sub(/dir[0-9A-F]+/, "folder" ++count) } 1' >"$build/files.wxs"
msi=$out/RMT-Reflect-$version.msi
still wixl --arch x64 -D Win64=yes -D "Source=$files" -D "Version=$version" -D "UpgradeCode=$upgrade" -D "ProductCode=$(derived "$version")" \
  --output "$msi" "$here/product.wxs" "$build/files.wxs"
# What wixl has no word for: that the words are UTF-8, who gets which names in the Start menu, and under which name the taskbar knows what an entry
# started (launcher.c).
queries=(
  -q "UPDATE \`Component\` SET \`Condition\` = '$french' WHERE \`Component\` = 'MenuFrench'"
  -q "UPDATE \`Component\` SET \`Condition\` = 'NOT ($french)' WHERE \`Component\` = 'MenuEnglish'"
  -q "CREATE TABLE \`MsiShortcutProperty\` (\`MsiShortcutProperty\` CHAR(72) NOT NULL, \`Shortcut_\` CHAR(72) NOT NULL, \`PropertyKey\` CHAR(0) NOT NULL, \`PropVariantValue\` CHAR(0) NOT NULL PRIMARY KEY \`MsiShortcutProperty\`)"
)
for entry in English French EnglishPlain FrenchPlain; do
  name=ca.rmtreflect.Reflect
  case $entry in *Plain) name+=.SoftwareGraphics ;; esac
  queries+=(-q "INSERT INTO \`MsiShortcutProperty\` (\`MsiShortcutProperty\`, \`Shortcut_\`, \`PropertyKey\`, \`PropVariantValue\`) VALUES ('$entry', '$entry', 'System.AppUserModel.ID', '$name')")
done
printf '\r\n\r\n65001\t_ForceCodepage\r\n' >"$build/codepage.idt"
still msibuild "$msi" "${queries[@]}" -i "$build/codepage.idt"
still msibuild "$msi" -s "RMT Reflect $version" 'The makers of RMT Reflect' 'x64;1033' "{$(derived "$(cd "$image" && find . -type f -exec sha256sum {} + | LC_ALL=C sort)")}"
sign "$msi"
rm -rf "$build"
(cd "$out" && sha256sum -- *.msi >>SHA256SUMS)
