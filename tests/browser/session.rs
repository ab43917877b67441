//! A browser with a setting, and the server it reads from. Calls block: scenarios read from top to bottom.

use std::error::Error;
use std::fs;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
    TouchActions,
};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};

use crate::browser::{Browser, Setting};
use crate::command::{Accessible, Chromium};
use crate::driver::Driver;
use crate::home::Home;
use crate::outcome::Outcome;
use crate::partner::Partner;
use crate::pixels::Pixels;
use crate::server::{PROBE, Place, Server};

/// No single answer of a browser takes longer, even on a loaded machine.
const PATIENCE: Duration = Duration::from_secs(180);
/// What is awaited may take so many times longer than on a machine with nothing else to do.
const LOADED: u32 = 5;
const PAUSE: Duration = Duration::from_millis(50);
/// A hand does not jump: on its way a pointer crosses what lies there.
const MOVE: Duration = Duration::from_millis(120);

pub struct Session {
    pub browser: Browser,
    pub server: Server,
    partner: Partner,
    client: Client,
    runtime: Runtime,
    // Dropped in this order, after the client has said goodbye.
    _driver: Driver,
    home: Home,
}

impl Session {
    pub fn start(browser: Browser, setting: Setting) -> Outcome<Self> {
        let home = Home::new()?;
        let driver = Driver::start(browser, &home.path, setting.still())?;
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(browser.capabilities(setting, &home.path)?);
        let address = driver.address();
        let client = runtime.block_on(async {
            let client = tokio::time::timeout(PATIENCE, builder.connect(&address)).await??;
            client.set_window_size(1280, 900).await?;
            Outcome::Ok(client)
        })?;
        Ok(Self {
            browser,
            server: Server::start(dist())?,
            partner: Partner::start(dist())?,
            client,
            runtime,
            _driver: driver,
            home,
        })
    }

    /// Opens the page with this query and waits until it is loaded.
    pub fn open(&self, place: Place, query: &str) -> Outcome {
        // WebKitGTK goes nowhere from within an embed; outside of one this does nothing.
        self.leave_embed()?;
        self.server.take_seen();
        // The log of the page before is not this page's.
        self.console()?;
        if matches!(self.browser, Browser::WebKit) {
            // It may answer before the page is there: the one before, alive too, must be gone.
            self.wait_for(self.client.goto("about:blank"))?;
        }
        self.wait_for(
            self.client
                .goto(&format!("{}{query}", self.server.address(place))),
        )
    }

    /// Runs a script's body in the page; `arguments` are its arguments.
    pub fn eval(&self, script: &str, arguments: &[Value]) -> Outcome<Value> {
        self.wait_for(self.client.execute(script, arguments.to_vec()))
    }

    /// Brings one of the tests' own scripts into the page itself: what WebDriver runs lives in a
    /// world of its own in Firefox.
    pub fn bring(&self, fault: &str) -> Outcome {
        let script = "const script = document.createElement('script');
            const [name] = arguments;
            script.type = 'module';
            // A module of one name runs once.
            script.src = `./__${name}.js?${performance.now()}`;
            script.onload = () => (script.dataset.here = name);
            document.head.append(script)";
        self.eval(script, &[fault.into()])?;
        let here = format!("document.querySelector('script[data-here=\"{fault}\"]')");
        self.until(fault, 5, &here)
    }

    /// Whether the expression is true in the page.
    pub fn is(&self, expression: &str) -> Outcome<bool> {
        Ok(self.eval(&format!("return Boolean({expression})"), &[])? == Value::Bool(true))
    }

    /// Waits until the expression is true; the reason names what was awaited. The seconds are those
    /// of a machine with nothing else to do.
    pub fn until(&self, what: &str, seconds: u64, expression: &str) -> Outcome {
        let wait = Wait::new(seconds);
        loop {
            let reason = match self.is(expression) {
                Ok(true) => return Ok(()),
                Ok(false) => format!("after {:?} still not: {what}", wait.start.elapsed()).into(),
                Err(error) if on_the_way(&*error) => error,
                Err(error) => return Err(error),
            };
            if wait.is_over() {
                return Err(reason);
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// Clicks, as a mouse does, on the element that the expression gives. It is on screen by then:
    /// WebKitGTK's driver refuses what it has scrolled to by itself.
    pub fn click(&self, expression: &str) -> Outcome {
        let script = format!(
            "const found = {expression};
             const place = found?.getBoundingClientRect();
             if (place && (place.top < 0 || place.bottom > innerHeight))
                 found.scrollIntoView({{ block: 'nearest', behavior: 'instant' }});
             return found;"
        );
        let found = self.eval(&script, &[])?;
        let id = found
            .as_object()
            .and_then(|o| o.values().next())
            .and_then(Value::as_str);
        let id = id.ok_or_else(|| format!("no element: {expression}"))?;
        let element =
            Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned()));
        self.wait_for(element.click())
    }

    /// The role and the name that an element, as a script gave it, has for assistive technology.
    pub fn accessible(&self, element: &Value) -> Outcome<(String, String)> {
        let id = element.as_object().and_then(|o| o.values().next());
        let id = id
            .and_then(Value::as_str)
            .ok_or("not an element")?
            .to_owned();
        let role = self.wait_for(self.client.issue_cmd(Accessible::Role(id.clone())))?;
        let label = self.wait_for(self.client.issue_cmd(Accessible::Label(id)))?;
        let text = |value: Value| value.as_str().unwrap_or_default().to_owned();
        Ok((text(role), text(label)))
    }

    /// Presses one key, which goes to where the focus is.
    pub fn press(&self, key: char) -> Outcome {
        let keys = KeyActions::new("keyboard".into())
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        self.wait_for(self.client.perform_actions(keys))
    }

    /// Moves the mouse to a point of the window, in CSS pixels.
    pub fn point(&self, (x, y): (f64, f64)) -> Outcome {
        let duration = Some(MOVE);
        let mouse =
            MouseActions::new("mouse".into()).then(PointerAction::MoveTo { duration, x, y });
        self.wait_for(self.client.perform_actions(mouse))
    }

    /// Touches a point of the window with a finger, in CSS pixels.
    pub fn tap(&self, (x, y): (f64, f64)) -> Outcome {
        let button = MOUSE_BUTTON_LEFT;
        let duration = None;
        let finger = TouchActions::new("finger".into())
            .then(PointerAction::MoveTo { duration, x, y })
            .then(PointerAction::Down { button })
            .then(PointerAction::Up { button });
        self.wait_for(self.client.perform_actions(finger))
    }

    /// Opens the page in an embed of this size, which is to it what a window is: browsers refuse
    /// windows as narrow as a phone. What follows happens within the embed, up to the next page.
    pub fn open_embedded(&self, size: (u32, u32), query: &str) -> Outcome {
        self.open_embedded_at(Place::Sound, size, query)
    }

    /// The same at another place.
    pub fn open_embedded_at(
        &self,
        place: Place,
        (width, height): (u32, u32),
        query: &str,
    ) -> Outcome {
        self.open(place, &format!("__embed.html?{width}x{height}{query}"))?;
        self.wait_for(self.client.enter_frame(0))
    }

    /// The same in an embed whose host allows scripts and nothing else.
    pub fn open_sandboxed(&self, (width, height): (u32, u32), query: &str) -> Outcome {
        self.open(Place::Sound, "__child.html")?;
        let put = "const embed = document.createElement('iframe');
            [embed.width, embed.height] = [arguments[0], arguments[1]];
            embed.sandbox = 'allow-scripts';
            embed.src = './' + arguments[2];
            embed.onload = () => { window.shown = true };
            document.body.append(embed)";
        self.eval(put, &[width.into(), height.into(), query.into()])?;
        // Before that, a script within could find no document.
        self.until("the embed is loaded", 10, "window.shown")?;
        self.wait_for(self.client.enter_frame(0))
    }

    /// The severe messages of Chromium's console; the others keep none for us to ask.
    pub fn console(&self) -> Outcome<Vec<String>> {
        if self.browser != Browser::Chromium {
            return Ok(Vec::new());
        }
        let log = self.wait_for(self.client.issue_cmd(Chromium::ConsoleLog))?;
        let lines = log.as_array().into_iter().flatten();
        let severe = lines.filter(|line| line["level"] == "SEVERE");
        Ok(severe.map(|line| line["message"].to_string()).collect())
    }

    /// Does something while the page is behind another tab.
    pub fn in_another_tab(&self, act: impl FnOnce()) -> Outcome {
        let page = self.wait_for(self.client.window())?;
        let other = self.wait_for(self.client.new_window(true))?.handle;
        self.wait_for(self.client.switch_to_window(other))?;
        act();
        self.wait_for(self.client.close_window())?;
        self.wait_for(self.client.switch_to_window(page))
    }

    /// Closes the window that the page has opened; whether it had.
    pub fn close_opened(&self) -> Outcome<bool> {
        let page = self.wait_for(self.client.window())?;
        let all = self.wait_for(self.client.windows())?;
        let Some(opened) = all.into_iter().find(|window| *window != page) else {
            return Ok(false);
        };
        self.wait_for(self.client.switch_to_window(opened))?;
        self.wait_for(self.client.close_window())?;
        self.wait_for(self.client.switch_to_window(page))?;
        Ok(true)
    }

    /// Makes the screen one of this many device pixels a CSS pixel, or what it was: Chromium only.
    pub fn emulate_pixel_ratio(&self, ratio: Option<f64>) -> Outcome {
        self.wait_for(self.client.issue_cmd(Chromium::PixelRatio(ratio)))
            .map(drop)
    }

    /// Sets a media feature while the page is open, or frees it: Chromium only.
    pub fn prefer(&self, feature: &'static str, value: &'static str) -> Outcome {
        self.wait_for(self.client.issue_cmd(Chromium::Media(feature, value)))
            .map(drop)
    }

    /// Opens a partner's page, which holds `embedded`, an address below the page's own, in an embed
    /// of this width.
    pub fn open_partner(&self, page: &str, width: u32, embedded: &str) -> Outcome {
        self.open_partner_at(Place::Sound, page, width, embedded)
    }

    /// The same with an embed that something is wrong with.
    pub fn open_partner_at(&self, place: Place, page: &str, width: u32, embedded: &str) -> Outcome {
        self.leave_embed()?;
        self.server.take_seen();
        self.console()?;
        let embedded = format!("{}{embedded}", self.server.address(place));
        let address = self.partner.address(page, width, &embedded);
        self.wait_for(self.client.goto(&address))
    }

    /// Opens the page in one file from this session's own folder, with the probe put before it.
    pub fn open_one_file(&self, query: &str) -> Outcome {
        self.leave_embed()?;
        self.console()?;
        let mut files = fs::read_dir(dist())?.filter_map(|entry| Some(entry.ok()?.path()));
        let file = files
            .find(|path| path.to_string_lossy().ends_with("-hors-ligne.html"))
            .ok_or("dist/ has no page in one file")?;
        let probe = format!("<head><script>{PROBE}</script>");
        let page = fs::read_to_string(file)?.replacen("<head>", &probe, 1);
        let copy = self.home.path.join("page.html");
        fs::write(&copy, page)?;
        let address = format!("file://{}{query}", copy.display());
        // WebKitGTK answers before such a page is there: the one before, alive too, must be gone.
        self.wait_for(self.client.goto("about:blank"))?;
        self.wait_for(self.client.goto(&address))
    }

    /// What follows happens within the partner's embed.
    pub fn enter_embed(&self) -> Outcome {
        self.wait_for(self.client.enter_frame(0))
    }

    /// What follows happens in the partner's own page. Outside of an embed this does nothing.
    pub fn leave_embed(&self) -> Outcome {
        self.wait_for(self.client.enter_parent_frame())
    }

    /// What the window shows.
    pub fn pixels(&self) -> Outcome<Pixels> {
        Pixels::read(&self.wait_for(self.client.screenshot())?)
    }

    /// Asks the DevTools protocol: Chromium only.
    pub fn ask(&self, command: &'static str, parameters: &Value) -> Outcome<Value> {
        let asked = Chromium::Ask(command, parameters.clone());
        self.wait_for(self.client.issue_cmd(asked))
    }

    fn wait_for<T>(&self, answer: impl Future<Output = Result<T, CmdError>>) -> Outcome<T> {
        let limited = async { tokio::time::timeout(PATIENCE, answer).await };
        Ok(self.runtime.block_on(limited)??)
    }
}

/// Whether an error may pass: a page that comes or goes has not all that an expression names.
fn on_the_way(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<CmdError>();
    error.is_some_and(CmdError::is_javascript_error)
}

/// How long something is awaited.
pub struct Wait {
    start: Instant,
    limit: Duration,
}

impl Wait {
    /// So many seconds of a machine with nothing else to do.
    pub fn new(seconds: u64) -> Self {
        Self {
            start: Instant::now(),
            limit: Duration::from_secs(seconds) * LOADED,
        }
    }

    pub fn is_over(&self) -> bool {
        self.start.elapsed() > self.limit
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let goodbye = async {
            tokio::time::timeout(Duration::from_secs(10), self.client.clone().close()).await
        };
        // The driver's process group is ended in any case.
        let _ = self.runtime.block_on(goodbye);
    }
}

/// `BAROMETRE_DIST` tries another build of the page.
pub fn dist() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    std::env::var_os("BAROMETRE_DIST").map_or(own, PathBuf::from)
}
