#!/usr/bin/env bash
# What the tests of the built page run.
#   scripts/browsers.sh            the three browsers with their drivers, a screen for the one that needs one,
#                                  and the three web servers that deploy/ has files for
#   scripts/browsers.sh chromium   this browser alone
set -euo pipefail
browsers=${1:-all}

absent=() # Debian packages, and for the reader why each is wanted
report=
want() { # want PACKAGE WHAT-FOR COMMAND...
    local package=$1 purpose=$2
    shift 2
    for command in "$@"; do PATH="$PATH:/usr/sbin:/sbin" command -v "$command" >/dev/null && return; done
    absent+=("$package")
    report+="
  - $package: $purpose"
}
want chromium "the browser Chromium" chromium chromium-browser google-chrome
want chromium-driver "its WebDriver, chromedriver" chromedriver
if [ "$browsers" = all ]; then
    want firefox-esr "the browser Firefox" firefox-esr firefox
    want webkit2gtk-driver "WebKitGTK with its WebDriver, WebKitWebDriver" WebKitWebDriver
    want xvfb "a screen without a monitor for WebKitGTK" Xvfb
    want nginx-light "a web server" nginx
    want apache2 "a web server" apache2
    want caddy "a web server" caddy
fi
want fontconfig "finds fonts" fc-list
# Not piped to a reader that leaves early: what is still writing then would count as a failure.
if [ -z "$(fc-list 2>/dev/null)" ]; then
    absent+=(fonts-dejavu-core)
    report+="
  - fonts-dejavu-core: without a font the browsers draw no text"
fi
[ ${#absent[@]} -eq 0 ] && exit 0

if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "browsers: the tests of the built page need these (names of Debian's packages):$report" >&2
    exit 1
fi
# With it nginx also serves the .br of each file.
[[ " ${absent[*]} " == *" nginx-light "* ]] && absent+=(libnginx-mod-http-brotli-static)
# The tests start servers of their own: none is to take this machine's port 80 now or later.
if [ ! -e /usr/sbin/policy-rc.d ]; then
    printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d
    chmod +x /usr/sbin/policy-rc.d
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
fi
echo "==> browsers: ${absent[*]} (apt)"
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${absent[@]}" >/dev/null
