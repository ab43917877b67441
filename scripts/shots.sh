#!/usr/bin/env bash
# Screenshots of a running page into screenshots/ (a development aid).
#   scripts/shots.sh [URL] [--chapter SLUG] [--figure SLUG] [--width N] [--scheme light|dark]
#                    [--query 'taille=moins-50'] [--scale N] [--open] [--full] [--static] [--sheet] [--out DIR]
# Options may be repeated. Without URL the built dist/ is shot; --open opens the tables,
# --static switches script off, --full takes the whole page in one picture, --sheet puts all
# pictures of the folder on one contact sheet.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/scripts/versions.env"

CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || {
    echo "shots: chromium is not on the PATH (scripts/browsers.sh installs it)" >&2
    exit 1
}
export CHROMIUM

have=$(node -p "require('$root/.tools/npm/node_modules/playwright-core/package.json').version" 2>/dev/null || true)
if [ "$have" != "$PLAYWRIGHT_CORE" ]; then
    # A prefix with a package.json of its own, else npm would climb to some folder above.
    mkdir -p "$root/.tools/npm"
    [ -f "$root/.tools/npm/package.json" ] || echo '{"private":true}' >"$root/.tools/npm/package.json"
    npm install --prefix "$root/.tools/npm" --no-audit --no-fund --loglevel=error "playwright-core@$PLAYWRIGHT_CORE"
fi
exec node "$root/scripts/shots.mjs" "$@"
