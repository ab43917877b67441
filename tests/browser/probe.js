// Put before everything else in the page by the test server: hears errors, counts requested frames.
{
  const probe = { errors: [], warnings: [], hidden: 0, frames: 0, last: performance.now() };
  window.__probe = probe;
  const say = (...words) => probe.errors.push(words.map(String).join(" "));

  addEventListener("error", (e) =>
    say(e.message ? `error: ${e.message}` : `not loaded: ${e.target.src || e.target.href}`), true);
  addEventListener("unhandledrejection", (e) => say("unhandled rejection:", e.reason));
  document.addEventListener("securitypolicyviolation", (e) => say("CSP refused:", e.violatedDirective, e.blockedURI));
  const error = console.error;
  console.error = (...words) => {
    say("console.error:", ...words);
    error.apply(console, words);
  };
  const warn = console.warn;
  console.warn = (...words) => {
    probe.warnings.push(words.map(String).join(" "));
    warn.apply(console, words);
  };
  document.addEventListener("visibilitychange", () => (probe.hidden += document.hidden));

  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (f) => {
    probe.frames += 1;
    probe.last = performance.now();
    return request(f);
  };
}
