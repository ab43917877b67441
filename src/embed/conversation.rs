//! What is said between the embed and its parent, whoever that is. Only sizes
//! go out, unless the embedder asked for more in the address.

use super::incoming::Incoming;
use super::message::Message;
use super::options::Embed;
use super::protocol::iframely::{Form, Registered};
use super::protocol::{
    Host, everyone, iframe_resizer, iframely, open_iframe_resizer, pym, wordpress,
};
use super::sizer::{Extent, Sizer};

/// What is known of the parent so far.
#[derive(Clone, Debug, Default)]
pub struct Conversation {
    href: String,
    child_id: Option<String>,
    secret: Option<String>,
    resizer: Option<iframe_resizer::Introduced>,
    open_resizer: bool,
    registered: Option<Registered>,
    sizer: Sizer,
}

impl Conversation {
    /// `href`: the address as the embed was loaded, with its fragment.
    pub fn new(embed: &Embed, href: &str) -> Self {
        let mut new = Self {
            href: href.into(),
            child_id: embed.child_id.clone(),
            ..Self::default()
        };
        new.moved(href);
        new
    }

    /// Before anything else is said.
    pub fn opened(&self) -> Message {
        iframe_resizer::ready()
    }

    /// The fragment of the address changed: WordPress puts its secret there,
    /// sometimes late. Once told it stays.
    pub fn moved(&mut self, href: &str) -> Vec<Message> {
        let fragment = href.split_once('#').map_or("", |(_, after)| after);
        let Some(secret) = wordpress::secret(fragment) else {
            return Vec::new();
        };
        self.secret = Some(secret);
        self.answer(Host::WordPress)
    }

    /// The content was measured at a time in milliseconds, in CSS pixels.
    pub fn measured(&mut self, now: f64, width: f64, height: f64) -> Vec<Message> {
        match self.sizer.measured(now, width, height) {
            Some(extent) => self.sized(extent),
            None => Vec::new(),
        }
    }

    /// The reader did something: what grows now is no loop.
    pub fn acted(&mut self) {
        self.sizer.acted();
    }

    /// What was told last.
    pub fn told(&self) -> Option<Extent> {
        self.sizer.told()
    }

    /// The parent sent a text.
    pub fn text(&mut self, text: &str) -> Vec<Message> {
        if let Some(host) = iframe_resizer::introduced(text) {
            let said = self
                .told()
                .map(|extent| iframe_resizer::answer(&host, extent));
            self.resizer = Some(host);
            return said.map(Vec::from).unwrap_or_default();
        }
        match &self.child_id {
            Some(id) if pym::asks(id, text) => self.answer(Host::Pym),
            Some(_) | None => Vec::new(),
        }
    }

    /// The parent sent an object, or the JSON of one.
    pub fn object(&mut self, incoming: &Incoming, form: Form) -> Vec<Message> {
        if everyone::asks(incoming) {
            return self.told().map(everyone::own).into_iter().collect();
        }
        if open_iframe_resizer::asks(incoming) {
            self.open_resizer = true;
            return self.answer(Host::OpenIframeResizer);
        }
        if let Some(host) = iframely::registered(incoming, form) {
            self.registered = Some(host);
            return self.answer(Host::Iframely);
        }
        match &self.secret {
            Some(secret) if wordpress::asks(secret, incoming) => self.answer(Host::WordPress),
            Some(_) | None => Vec::new(),
        }
    }

    /// The reader follows a link to this absolute address; `None` where the
    /// embed may follow it by itself.
    pub fn link(&self, address: &str) -> Option<Message> {
        let secret = self.secret.as_ref()?;
        Some(wordpress::link(secret, address))
    }

    /// Who is known to listen.
    pub fn hosts(&self) -> Vec<Host> {
        let known = [
            (Host::Pym, self.child_id.is_some()),
            (Host::IframeResizer, self.resizer.is_some()),
            (Host::OpenIframeResizer, self.open_resizer),
            (Host::Iframely, self.registered.is_some()),
            (Host::WordPress, self.secret.is_some()),
        ];
        let known = known.into_iter().filter(|(_, is)| *is);
        known.map(|(host, _)| host).collect()
    }

    fn sized(&self, extent: Extent) -> Vec<Message> {
        let mut said = Vec::from(everyone::sized(&self.href, extent));
        for host in self.hosts() {
            said.extend(self.told_to(host, extent));
        }
        said
    }

    /// The last size, for one host.
    fn answer(&self, host: Host) -> Vec<Message> {
        let told = self.told().and_then(|extent| self.told_to(host, extent));
        told.into_iter().collect()
    }

    fn told_to(&self, host: Host, extent: Extent) -> Option<Message> {
        Some(match host {
            Host::Pym => pym::sized(self.child_id.as_ref()?, extent),
            Host::IframeResizer => iframe_resizer::sized(self.resizer.as_ref()?, extent),
            Host::OpenIframeResizer => open_iframe_resizer::sized(extent),
            Host::Iframely => iframely::sized(self.registered.as_ref()?, extent),
            Host::WordPress => wordpress::sized(self.secret.as_ref()?, extent),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::embed::word::Word;

    fn new(href: &str) -> Conversation {
        Conversation::new(&Embed::default(), href)
    }

    fn open() -> Incoming {
        Incoming {
            kind: Some(Word::Text("iframe-child-init".into())),
            ..Incoming::default()
        }
    }

    #[test]
    fn a_stranger_is_told_in_four_ways_and_only_of_changes() {
        let mut talk = new("https://exemple.nc/");
        assert_eq!(talk.measured(0.0, 360.0, 500.0).len(), 4);
        assert_eq!(talk.measured(0.0, 360.0, 500.6), []);
        assert_eq!(talk.measured(0.0, 360.0, 600.0).len(), 4);
        assert_eq!(talk.hosts(), []);
    }

    #[test]
    fn who_introduces_itself_is_told_from_then_on() {
        let mut talk = new("https://exemple.nc/");
        assert_eq!(
            talk.object(&open(), Form::Object),
            [],
            "nothing to tell yet"
        );
        assert_eq!(talk.measured(0.0, 360.0, 500.0).len(), 5);
        let asked = "[iFrameSizer]x:8:false";
        assert_eq!(talk.text(asked).len(), 2);
        assert_eq!(talk.text(asked).len(), 2, "it may ask again");
        assert_eq!(talk.measured(0.0, 360.0, 600.0).len(), 6);
        assert_eq!(talk.object(&open(), Form::Object).len(), 1);
        let hosts = [Host::IframeResizer, Host::OpenIframeResizer];
        assert_eq!(talk.hosts(), hosts);
    }

    #[test]
    fn our_host_script_may_come_late() {
        let mut talk = new("https://exemple.nc/");
        let asked = Incoming {
            kind: Some(Word::Text("barometre:ask".into())),
            ..Incoming::default()
        };
        assert_eq!(talk.object(&asked, Form::Object), []);
        let said = talk.measured(0.0, 360.0, 500.0);
        assert_eq!(talk.object(&asked, Form::Object), said[3..]);
    }

    #[test]
    fn a_secret_may_come_late() {
        let mut talk = new("https://exemple.nc/");
        talk.measured(0.0, 360.0, 500.0);
        assert_eq!(talk.link("https://exemple.nc/"), None);
        assert_eq!(talk.moved("https://exemple.nc/#?secret=aB3").len(), 1);
        assert_eq!(talk.moved("https://exemple.nc/#services"), []);
        assert!(talk.link("https://exemple.nc/").is_some(), "it stays known");
        assert_eq!(talk.measured(0.0, 360.0, 600.0).len(), 5);
    }
}
