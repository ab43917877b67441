#!/usr/bin/env bash
# The spreadsheet that opens the published table in the tests: LibreOffice Calc, without a screen.
set -euo pipefail

command -v soffice >/dev/null && exit 0
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "office: the tests of the tables need soffice (Debian: libreoffice-calc-nogui, or libreoffice-calc)" >&2
    exit 1
fi
echo "==> office: libreoffice-calc-nogui (apt, about a minute, once)"
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui >/dev/null
