//! Reads every body of `cases.json` with the crate of its contract, writes it again, and prints both.
//! `contracts.rs`, made by the test, names the crates: `contracts! { "ventrata" => ventrata_webhooks, }`.

use serde_json::{json, Value};

macro_rules! contracts {
    ($($id:literal => $name:ident,)+) => {
        fn answer(id: &str, body: &[u8], headers: &Value) -> Value {
            let header = |wanted: &str| -> Option<String> {
                let found = headers.as_object()?.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted))?;
                found.1.as_str().map(str::to_owned)
            };
            match id {
                $($id => match ($name::read_event(body, header), $name::read_event(body, header)) {
                    (Ok(event), Ok(again)) if event != again => json!({ "error": "is not equal to itself when it is read twice" }),
                    (Ok(event), _) => match serde_json::to_value(&event) {
                        Ok(body) => json!({ "event": event.name(), "body": body }),
                        Err(error) => json!({ "error": error.to_string() }),
                    },
                    (Err(error), _) => json!({ "error": error.to_string() }),
                },)+
                _ => json!({ "error": "no such contract" }),
            }
        }
    };
}

include!("contracts.rs");

fn main() {
    let text = std::fs::read(std::env::args().nth(1).expect("the path of cases.json")).expect("cases.json");
    let cases: Vec<Value> = serde_json::from_slice(&text).expect("JSON");
    let answers: Vec<Value> = cases
        .iter()
        .map(|given| answer(given["id"].as_str().unwrap(), given["body"].to_string().as_bytes(), &given["headers"]))
        .collect();
    println!("{}", Value::Array(answers));
}
