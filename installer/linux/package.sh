#!/usr/bin/env bash
# The second half of make.sh on Linux: launcher, training, .tar.gz and .deb.
set -euo pipefail

here=installer/linux
architecture=$(dpkg --print-architecture)
archive() { tar --sort=name --owner=0 --group=0 --numeric-owner --format=gnu "$@"; }

install -m 755 "$here/rmt-reflect" "$image/rmt-reflect"
# Java refuses what it learned when a jar has another time; packages keep whole seconds.
find "$image" -exec touch -h -d "$time" {} +

bash "$here/train.sh" "$image"
chmod 644 "$image/lib/rmt-reflect.aot"
touch -d "$time" "$image/lib/rmt-reflect.aot" "$image/lib"

archive -C "$out" -cf - rmt-reflect | gzip -n >"$out/rmt-reflect-$version-linux-$architecture.tar.gz"

root=$out/deb
mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share"
cp -al "$image" "$root/opt/rmt-reflect"
ln -s /opt/rmt-reflect/rmt-reflect "$root/usr/bin/rmt-reflect"
for size in 16 32 48 64 128 256 512; do
  install -D -m 644 "installer/icons/rmt-reflect-$size.png" "$root/usr/share/icons/hicolor/${size}x$size/apps/ca.rmtreflect.Reflect.png"
done
install -D -m 644 installer/icons/rmt-reflect.svg "$root/usr/share/icons/hicolor/scalable/apps/ca.rmtreflect.Reflect.svg"
install -D -m 644 "$here/ca.rmtreflect.Reflect.desktop" -t "$root/usr/share/applications"
install -D -m 644 "$here/ca.rmtreflect.Reflect.metainfo.xml" -t "$root/usr/share/metainfo"
install -D -m 644 "$here/lintian-overrides" "$root/usr/share/lintian/overrides/rmt-reflect"
install -D -m 644 installer/copyright -t "$root/usr/share/doc/rmt-reflect"
install -d "$root/usr/share/man/man1" "$root/usr/share/man/fr/man1"
gzip -n -9 <"$here/rmt-reflect.1" >"$root/usr/share/man/man1/rmt-reflect.1.gz"
gzip -n -9 <"$here/rmt-reflect.fr.1" >"$root/usr/share/man/fr/man1/rmt-reflect.1.gz"
printf 'rmt-reflect (%s) stable; urgency=medium\n\n  * Version %s.\n\n -- %s  %s\n' "$version" "$version" \
  "$(sed -n 's/^Maintainer: //p' "$here/control")" "$(date -R -u -d "$time")" | gzip -n -9 >"$root/usr/share/doc/rmt-reflect/changelog.gz"
sed -e "s/@version@/$version/" -e "s/@architecture@/$architecture/" -e "s/@size@/$(du -sk --apparent-size "$root" | cut -f1)/" "$here/control" >"$root/DEBIAN/control"
(cd "$root" && find opt usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
chmod -R u=rwX,go=rX "$root"
find "$root" -exec touch -h -d "$time" {} +
SOURCE_DATE_EPOCH=$(date -d "$time" +%s) dpkg-deb --root-owner-group -Zxz -z9 --build "$root" "$out/rmt-reflect_${version}_$architecture.deb"
rm -rf "$root"
(cd "$out" && sha256sum -- *.deb *.tar.gz >SHA256SUMS)
