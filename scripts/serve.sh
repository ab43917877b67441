#!/usr/bin/env bash
# The page on this machine, built anew when the code changes, and when a study that is good was saved.
#   scripts/serve.sh PORT
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/scripts/env.sh"
cd "$root"
port=${1:-8080}
scripts/publisher.sh check
scripts/publisher.sh port "$port"
scripts/tools.sh
# Trunk watches it: see src/publisher/watch.rs.
mkdir -p .tools/donnees
echo "==> construction de la page, plusieurs minutes la première fois ; elle sera à l’adresse http://127.0.0.1:$port/"
# Its parent is this process, which becomes Trunk: it ends with it.
scripts/publisher.sh watch .tools/donnees/bonnes &
exec trunk serve --release --address 127.0.0.1 --port "$port"
