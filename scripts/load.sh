#!/usr/bin/env bash
# How many readers one nginx serves with deploy/nginx.conf, on this machine's loopback; writes bench/LOAD.md.
# Needs `make dist`, nginx (scripts/browsers.sh) and wrk.
#   scripts/load.sh [SECONDS]     for each kind of file; 10 without
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
PATH="$PATH:/usr/sbin:/sbin"
seconds=${1:-10}
connections=100
[ -f dist/index.html.br ] || { echo "load: run \`make dist\` first" >&2; exit 1; }
if ! command -v wrk >/dev/null; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "==> load: wrk (apt)"
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq wrk >/dev/null
    else
        echo "load: wrk is missing (Debian: wrk)" >&2
        exit 1
    fi
fi

# A server started by root drops to a user who may not read where the project lies.
home=$(mktemp -d)
chmod 755 "$home"
nginx=
trap '[ -z "$nginx" ] || kill "$nginx"; wait; rm -rf "$home"' EXIT
cp -r dist "$home/dist"
port=$(node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
module=/usr/lib/nginx/modules/ngx_http_brotli_static_module.so
coding=gzip
{
    if [ -f "$module" ]; then echo "load_module $module;"; coding=br; fi
    echo "worker_processes auto; daemon off; pid $home/pid; error_log $home/error.log;"
    echo "events { worker_connections 1024; } http { access_log off;"
    echo "client_body_temp_path $home/a; proxy_temp_path $home/b; fastcgi_temp_path $home/c;"
    echo "uwsgi_temp_path $home/d; scgi_temp_path $home/e;"
    sed -e "s|listen 80;|listen 127.0.0.1:$port;|" -e "s|/srv/barometre/dist|$home/dist|" \
        -e "$([ "$coding" = br ] && echo 's|#brotli_static on;|brotli_static on;|')" deploy/nginx.conf
    echo "}"
} >"$home/nginx.conf"
nginx -q -t -c "$home/nginx.conf" 2>/dev/null || { nginx -t -c "$home/nginx.conf"; exit 1; }
nginx -c "$home/nginx.conf" 2>"$home/log" &
nginx=$!
for _ in $(seq 50); do (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break; sleep 0.1; done

wasm=$(basename dist/barometre-*.wasm)
figure=$(find dist/figure -mindepth 1 -maxdepth 1 -printf "%f\n" 2>/dev/null | sort | sed -n 1p || true)
{
    echo "# Under load"
    echo
    echo "Written by \`scripts/load.sh\` (\`make load\`): wrk, $connections connections, $seconds s each, on the loopback of a"
    echo "machine with $(nproc) cores that it shares with nginx ($(nginx -v 2>&1 | sed 's|.*/||'), \`deploy/nginx.conf\`, \`Accept-Encoding: $coding\`)."
    echo "It measures the server, not a network; no answer may be other than 200."
    echo
    echo "| file | bytes sent | requests a second | p50 | p99 | errors |"
    echo "|---|--:|--:|--:|--:|--:|"
} >"$home/LOAD.md"
failed=
for path in "" ${figure:+"figure/$figure/"} "$wasm"; do
    file=dist/$path
    [ -f "$file" ] || file=${file}index.html
    ending=$([ "$coding" = br ] && echo br || echo gz)
    wrk -t2 -c"$connections" -d"${seconds}s" --latency -H "Accept-Encoding: $coding" "http://127.0.0.1:$port/barometre/$path" >"$home/wrk"
    rate=$(awk '/Requests\/sec/ { printf "%d", $2 }' "$home/wrk")
    p50=$(awk '$1 == "50%" { print $2 }' "$home/wrk")
    p99=$(awk '$1 == "99%" { print $2 }' "$home/wrk")
    errors=$(awk '/Socket errors/ { gsub(",", ""); n += $4 + $6 + $8 + $10 } /Non-2xx/ { n += $NF } END { print n + 0 }' "$home/wrk")
    [ "$errors" = 0 ] || failed=yes
    name=$(sed -E 's/-[0-9a-f]{16}//' <<<"${path:-index.html}")
    echo "| \`$name\` | $(stat -c %s "$file.$ending") | $rate | $p50 | $p99 | $errors |" >>"$home/LOAD.md"
done
cat "$home/LOAD.md"
[ -z "$failed" ] || { echo "load: errors under load" >&2; exit 1; }
cp "$home/LOAD.md" bench/LOAD.md
