# Sourced by the other scripts: what they share about where tools live.
tools="$root/.tools"
# ~/.cargo/bin stands last: a fresh rustup is often not yet on the PATH of the shell.
PATH="$tools/bin:$tools/npm/node_modules/.bin:$PATH:${CARGO_HOME:-${HOME:-}/.cargo}/bin"
export PATH
# Trunk would ask the network for a newer self at every start.
export TRUNK_SKIP_VERSION_CHECK=true
