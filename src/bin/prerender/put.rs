//! Files made small, with names that follow their content.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

/// Writes a file, with the folders that it lies in.
pub fn write(folder: &Path, place: &str, content: impl Into<String>) -> io::Result<()> {
    let file = folder.join(place);
    if let Some(parent) = file.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(file, content.into())
}

/// Writes a file whose name changes with its content, for caches.
pub fn put(folder: &Path, name: &str, ending: &str, content: &[u8]) -> io::Result<String> {
    let name = format!("{name}-{}.{ending}", hashed(content));
    fs::write(folder.join(&name), content)?;
    Ok(name)
}

/// FNV-1a: a name, not a signature.
fn hashed(content: &[u8]) -> String {
    let hash = content
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, &byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{hash:016x}")
}

/// JavaScript or CSS without comments and spaces.
pub fn small(text: &str, ending: &str) -> io::Result<String> {
    esbuild(&[format!("--loader={ending}")], text)
}

/// A script with all that it imports, as one that needs no module.
pub fn bundle(entry: &Path, options: &[String]) -> io::Result<String> {
    let mut all = vec![entry.display().to_string()];
    all.extend(
        [
            "--bundle",
            "--format=iife",
            "--target=es2022",
            "--log-level=error",
        ]
        .map(Into::into),
    );
    all.extend_from_slice(options);
    esbuild(&all, "")
}

/// Needs esbuild, which `scripts/tools.sh` installs.
fn esbuild(options: &[String], input: &str) -> io::Result<String> {
    let mut esbuild = Command::new("esbuild")
        .args(["--minify", "--charset=utf8"])
        .args(options)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    if let Some(mut stdin) = esbuild.stdin.take() {
        stdin.write_all(input.as_bytes())?;
    }
    let output = esbuild.wait_with_output()?;
    if !output.status.success() {
        return Err(io::Error::other(format!("esbuild refuses {options:?}")));
    }
    String::from_utf8(output.stdout).map_err(io::Error::other)
}
