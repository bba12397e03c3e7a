//! Which event a body is. The first rule that names one decides, also when the contract does not have it.

use serde_json::Value;
use std::fmt;

/// One way a body or its headers tell the event.
pub(crate) struct Rule {
    pub(crate) place: Place,
    /// Other spellings, and the event that each one means.
    pub(crate) aliases: &'static [(&'static str, &'static str)],
}

/// Where a rule looks. A rule has one of these, so most contracts leave some unused.
#[allow(dead_code)]
pub(crate) enum Place {
    /// The text at this path in the body.
    Pointer(&'static [&'static str]),
    /// The value of this header.
    Header(&'static str),
    /// The event of the first path that is in the body and is not null.
    Present(&'static [(&'static [&'static str], &'static str)]),
}

pub(crate) fn tell(rules: &[Rule], body: &Value, header: impl Fn(&str) -> Option<String>) -> Option<String> {
    rules.iter().find_map(|rule| {
        let said = match &rule.place {
            Place::Pointer(path) => at(body, path)?.as_str()?.to_owned(),
            Place::Header(name) => header(name)?,
            Place::Present(signs) => signs.iter().find(|(path, _)| has(body, path))?.1.to_owned(),
        };
        let alias = rule.aliases.iter().find(|(spelling, _)| *spelling == said);
        Some(alias.map_or(said, |(_, event)| (*event).to_owned()))
    })
}

fn at<'a>(body: &'a Value, path: &[&str]) -> Option<&'a Value> {
    path.iter().try_fold(body, |here, key| here.as_object()?.get(*key))
}

fn has(body: &Value, path: &[&str]) -> bool {
    matches!(at(body, path), Some(value) if !value.is_null())
}

/// Why a body could not be read.
#[derive(Debug)]
pub enum ReadError {
    /// The contract has no event of this name, or nothing names one.
    UnknownEvent(Option<String>),
    /// It is no JSON, or does not fit the event's type.
    Body(serde_json::Error),
}

impl fmt::Display for ReadError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownEvent(Some(name)) => write!(out, "the contract has no event called {name}"),
            Self::UnknownEvent(None) => write!(out, "nothing names an event"),
            Self::Body(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for ReadError {}

impl From<serde_json::Error> for ReadError {
    fn from(error: serde_json::Error) -> Self {
        Self::Body(error)
    }
}
