#!/usr/bin/env bash
# Runs a command on a Windows computer of Wine's, made at its first use. Its account has a name outside every old code page, where ACCOUNT names no other.
# Arguments: the computer's folder, and the command.
set -euo pipefail

computer=$(realpath "$1")
shift
mkdir -p "$computer/home"
export WINEPREFIX=$computer/prefix WINEDEBUG=${WINEDEBUG:--all} LC_ALL=${LC_ALL:-C.UTF-8}
# A shortcut that is made there goes into no menu here. Wine's iphlpapi lacks a function that Java calls: iphlpapi.def.
export WINEDLLOVERRIDES='winemenubuilder.exe=;iphlpapi=n' HOME=$computer/home
# Wine calls the account what the system calls whoever starts it.
printf '%s:x:%s:%s::%s:/bin/sh\n' "${ACCOUNT:-Łukasz 林}" "$(id -u)" "$(id -g)" "$computer" >"$computer/passwd"
touch "$computer/group"
export LD_PRELOAD=libnss_wrapper.so NSS_WRAPPER_PASSWD=$computer/passwd NSS_WRAPPER_GROUP=$computer/group
if [ ! -d "$WINEPREFIX" ]; then
  env -u DISPLAY wineboot --init >/dev/null 2>&1
  wineserver --wait
  x86_64-w64-mingw32-gcc -shared -nostdlib -Wl,--entry=0 -o "$WINEPREFIX/drive_c/windows/system32/iphlpapi.dll" "$(dirname "$0")/iphlpapi.def"
fi
exec "$@"
