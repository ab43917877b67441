// Put before everything else in the page by the test server: hears errors, counts requested frames.
{
  const probe = { errors: [], warnings: [], hidden: [], frames: 0, awaited: new Set(), last: performance.now() };
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
  // Whether the browser kept the page as it was while another was shown.
  addEventListener("pageshow", (e) => (probe.kept = e.persisted));
  // How many frames were awaited each time that the page was hidden.
  document.addEventListener("visibilitychange", () => document.hidden && probe.hidden.push(probe.awaited.size));

  // The browser has come to show the page, as it was when this was asked for: what watches the window or what is
  // on screen has been told by then.
  const { IntersectionObserver } = window;
  probe.look = () => {
    probe.looked = false;
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      probe.looked = true;
    });
    observer.observe(document.documentElement);
  };

  // Lets the time of frames pass so many times more slowly from now on; without a number, it is what it is again.
  let slow = null;
  probe.slow = (times) => (slow = times && { since: performance.now(), times });
  const time = (now) => (slow ? slow.since + (now - slow.since) / slow.times : now);

  // The page is told of another pixel ratio, as on another screen. It is asked for here from the start: WebKit's
  // compiled code goes on reading what it once read of the window itself.
  const own = Object.getOwnPropertyDescriptor(window, "devicePixelRatio");
  let ratio = null;
  Object.defineProperty(window, "devicePixelRatio", { ...own, get: () => ratio ?? own.get.call(window) });
  probe.densify = (wanted) => {
    ratio = wanted;
    dispatchEvent(new Event("resize"));
  };

  const { awaited } = probe;
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (f) => {
    probe.frames += 1;
    probe.last = performance.now();
    const id = request((now) => {
      awaited.delete(id);
      f(time(now));
    });
    awaited.add(id);
    return id;
  };
  const cancel = window.cancelAnimationFrame.bind(window);
  window.cancelAnimationFrame = (id) => {
    awaited.delete(id);
    cancel(id);
  };
}
