#!/usr/bin/env bash
# The publisher's own commands, told in French: builds their tool quietly and runs it.
#   scripts/publisher.sh check | check --publish | port N | watch STAMP | new-edition YEAR FOLDER
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/scripts/env.sh"
cd "$root"
if ! command -v cargo >/dev/null; then
    echo "Il manque Rust : installez-le avec rustup (https://rustup.rs), puis relancez la commande." >&2
    exit 1
fi
tool="${CARGO_TARGET_DIR:-$root/target}/debug/publisher"
[ -x "$tool" ] || echo "==> première construction de l’outil qui vérifie les données : une ou deux minutes"
if ! said=$(cargo build --quiet --locked -p publisher 2>&1); then
    printf '%s\n' "$said" "L’outil qui vérifie les données ne se construit pas : demandez à une personne qui programme." >&2
    exit 1
fi
exec "$tool" "$@"
