#!/usr/bin/env bash
# What the Nu validator of HTML runs on: Java, without a screen.
set -euo pipefail

command -v java >/dev/null && exit 0
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "validator: the test of the documents needs java (Debian: default-jre-headless)" >&2
    exit 1
fi
echo "==> validator: default-jre-headless (apt, about a minute, once)"
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends default-jre-headless >/dev/null
