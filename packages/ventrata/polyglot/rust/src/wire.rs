//! How values are read and written, where serde needs help. Few contracts need all of it.
#![allow(dead_code, unused_macros)]

use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// Reads a member that may be absent and may be null: `None` is absent, `Some(None)` is null.
pub(crate) fn some<'de, T, D>(reader: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    T::deserialize(reader).map(Some)
}

/// Reads a member that may be null and must be there; serde takes an absent one for null otherwise.
pub(crate) fn given<'de, T, D>(reader: D) -> Result<T, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    T::deserialize(reader)
}

/// Reads a member that has always one value, which tells a variant of a union apart from the others.
pub(crate) fn constant<'de, T, D>(reader: D, wanted: T) -> Result<T, D::Error>
where
    T: Deserialize<'de> + PartialEq,
    D: Deserializer<'de>,
{
    let found = T::deserialize(reader)?;
    if found == wanted {
        Ok(found)
    } else {
        Err(D::Error::custom("another constant is expected"))
    }
}

/// A reader of one constant, for serde's `deserialize_with`.
macro_rules! constant {
    ($name:ident: $type:ty = $value:expr) => {
        fn $name<'de, D: ::serde::Deserializer<'de>>(reader: D) -> ::core::result::Result<$type, D::Error> {
            $crate::wire::constant(reader, $value)
        }
    };
}

/// A set of known texts that may grow: a variant for each, and one for all others.
macro_rules! open_enum {
    ($(#[$about:meta])* $name:ident { $($(#[$said:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, ::serde::Serialize, ::serde::Deserialize)]
        #[serde(from = "::std::string::String", into = "::std::string::String")]
        pub enum $name {
            $($(#[$said])* $variant,)+
            /// A text that the contract does not know, as it came.
            Unknown_(::std::string::String),
        }

        impl $name {
            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Unknown_(text) => text,
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                match text.as_str() {
                    $($text => Self::$variant,)+
                    _ => Self::Unknown_(text),
                }
            }
        }

        impl ::std::convert::From<$name> for ::std::string::String {
            fn from(value: $name) -> Self {
                match value {
                    $name::Unknown_(text) => text,
                    known => known.as_str().to_owned(),
                }
            }
        }
    };
}
