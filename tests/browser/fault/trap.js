// From now on a frame ends as a panic does, with an instruction that WebAssembly does not survive:
// the module is asked for more memory than there is while it draws.
const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
const module = await import(loaded.find((name) => /\/barometre-[^/]*\.js$/.test(name)));
const { __wbindgen_malloc } = await module.default();
CanvasRenderingContext2D.prototype.clearRect = () => __wbindgen_malloc(0xffffffff, 1);
