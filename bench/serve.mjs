// Serves folders as a good host does: every file in brotli at its best, named types.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".woff2": "font/woff2",
  ".json": "application/json", ".csv": "text/csv", ".svg": "image/svg+xml", ".png": "image/png" };
const PACKED = new Map();

async function packed(file) {
  if (!PACKED.has(file)) {
    const content = await readFile(file);
    PACKED.set(file, brotliCompressSync(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }));
  }
  return PACKED.get(file);
}

/** `folders` by the first part of the path. Requests since `take()` as [path, bytes]. */
export async function serve(folders) {
  let seen = [];
  const server = createServer(async (request, response) => {
    const [, first, ...rest] = decodeURIComponent(new URL(request.url, "http://x").pathname).split("/");
    const path = normalize(rest.join("/") || ".").replace(/^(\.\.\/)+/, "");
    const file = join(folders[first] ?? "", path === "." || path.endsWith("/") ? join(path, "index.html") : path);
    try {
      const body = await packed(file);
      seen.push([request.url, body.length]);
      response.writeHead(200, {
        "content-type": TYPES[extname(file)] ?? "application/octet-stream",
        "content-encoding": "br",
        "content-length": body.length,
      }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    take: () => seen.splice(0),
    // Reads and packs before anything is measured.
    warm: (folder, paths) => Promise.all(paths.map((path) => packed(join(folder, path)))),
    stop: () => server.close(),
  };
}
