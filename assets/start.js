// Fetches the module once the page that is already there has been painted.
const load = async () => {
  try {
    const module = await import("./{module}");
    await module.default({ module_or_path: new URL("./{wasm}", import.meta.url) });
    window.barometre = { state: module.state, select: module.select };
  } catch (error) {
    console.error("Baromètre : les figures animées n’ont pas pu démarrer, la page reste lisible.", error);
  }
};
requestAnimationFrame(() => setTimeout(load));
