#!/usr/bin/env bash
# The second half of make.sh on macOS: training, application, .dmg. Never run yet: written after the manuals of jpackage, codesign and notarytool.
# Signed where SIGNING_IDENTITY names a certificate in the keychain, notarized where NOTARY_PROFILE names stored credentials too.
set -euo pipefail

here=installer/macos
jdk=${TOOLCHAIN_JAVA_HOME:?}
app="$out/RMT Reflect.app"

find "$image" -exec touch -h -t "$(date -u -j -f %Y-%m-%dT%H:%M:%SZ "$time" +%Y%m%d%H%M.%S)" {} +

options=()
while IFS= read -r line; do options+=(--java-options "$line"); done < <(grep -v '^#' installer/java.options)
"$jdk/bin/jpackage" --type app-image "@$here/jpackage.options" "${options[@]}" --app-version "$version" \
  --runtime-image "$image/lib/runtime" --input "$image/lib/app" --dest "$out"
cp -R "$image/licences" "$app/Contents/app/licences"

# The window is opened, left to itself and closed: no key can be pressed here without somebody's leave. So the first export is colder than on Linux.
bash "$here/train.sh" "$app"

if [ -n "${SIGNING_IDENTITY:-}" ]; then
  find "$app" -type f \( -name '*.dylib' -o -perm +111 \) -exec codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$SIGNING_IDENTITY" {} \;
  codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$SIGNING_IDENTITY" "$app"
else
  echo "Unsigned: no SIGNING_IDENTITY. macOS will ask whoever opens it to confirm in Privacy & Security."
fi

dmg="$out/rmt-reflect-$version-macos-$(uname -m).dmg"
folder=$(mktemp -d)
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -quiet -volname "RMT Reflect" -srcfolder "$folder" -format UDZO -ov "$dmg"
rm -rf "$folder"

if [ -n "${SIGNING_IDENTITY:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
  codesign --timestamp --sign "$SIGNING_IDENTITY" "$dmg"
  xcrun notarytool submit "$dmg" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$dmg"
else
  echo "Not notarized: no NOTARY_PROFILE."
fi
(cd "$out" && shasum -a 256 -- *.dmg >SHA256SUMS)
