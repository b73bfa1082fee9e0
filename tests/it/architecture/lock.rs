//! The rules over Cargo.toml and Cargo.lock.

use super::rules::Violation;

/// A package of the lock file.
#[derive(Debug)]
pub struct Package {
    name: String,
    version: String,
    needs: Vec<String>,
}

/// Crates that speak to a network, or that only those who do have a use for.
const NETWORK: &[&str] = &[
    "actix-web",
    "async-h1",
    "async-net",
    "async-tungstenite",
    "attohttpc",
    "aws-config",
    "axum",
    "curl",
    "ehttp",
    "git2",
    "h2",
    "h3",
    "hickory-proto",
    "hickory-resolver",
    "http",
    "http-body",
    "httparse",
    "hyper",
    "hyper-rustls",
    "hyper-tls",
    "hyper-util",
    "isahc",
    "lettre",
    "minreq",
    "native-tls",
    "opentelemetry",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "ring",
    "rustls",
    "rustls-native-certs",
    "schannel",
    "security-framework",
    "self_update",
    "sentry",
    "socket2",
    "ssh2",
    "suppaftp",
    "surf",
    "tiny_http",
    "tokio-native-tls",
    "tokio-rustls",
    "tonic",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
    "warp",
    "webpki",
    "webpki-roots",
    "websocket",
];

/// Of tokio the lock file holds only the shell: its executor can be a part of the browser's
/// support of wgpu, which is never built for a desktop. Anyone else who needs it, or the crate
/// through which it opens sockets (`mio`), is a violation.
const TOKIO: (&str, &str, &str) = ("tokio", "wasm-bindgen-futures", "mio");

/// Direct dependencies that somebody else still needs in an older version: name, who.
pub const HELD_BACK: &[(&str, &str)] = &[
    ("pollster", "rfd"),
    ("quick_xml", "citationberg, and wayland-scanner"),
    ("thiserror", "winit, through calloop"),
    ("toml", "typst"),
];

/// The packages of a lock file.
pub fn packages(lock: &str) -> Vec<Package> {
    let lock: toml::Table = lock.parse().unwrap();
    let text = |table: &toml::Value, key: &str| table[key].as_str().unwrap().to_owned();
    let package = |table: &toml::Value| Package {
        name: text(table, "name"),
        version: text(table, "version"),
        needs: table
            .get("dependencies")
            .and_then(toml::Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|need| need.as_str()?.split(' ').next().map(str::to_owned))
            .collect(),
    };
    lock["package"].as_array().unwrap().iter().map(package).collect()
}

fn at_lock(what: String) -> Violation {
    Violation { place: "Cargo.lock".to_owned(), what }
}

/// Packages that reach a network.
pub fn network(packages: &[Package]) -> Vec<Violation> {
    let (runtime, its_only_user, sockets) = TOKIO;
    let banned =
        |package: &&Package| NETWORK.contains(&package.name.as_str()) || package.name == sockets;
    let brings = |package: &&Package| {
        package.name != its_only_user && package.needs.iter().any(|need| need == runtime)
    };
    let banned = packages.iter().filter(banned).map(|package| at_lock(package.name.clone()));
    let brought = packages.iter().filter(brings);
    let brought = brought.map(|package| at_lock(format!("{} needs {runtime}", package.name)));
    banned.chain(brought).collect()
}

/// Direct dependencies in two versions that are not on the list, and lines of the list that are
/// no longer true.
pub fn doubles(
    packages: &[Package],
    direct: &[String],
    held_back: &[(&str, &str)],
) -> Vec<Violation> {
    let versions = |name: &str| -> Vec<&str> {
        let same = packages.iter().filter(|package| package.name.replace('-', "_") == name);
        same.map(|package| package.version.as_str()).collect()
    };
    let is_held = |name: &str| held_back.iter().any(|(held, _)| *held == name);
    let twice = direct.iter().filter(|name| versions(name).len() > 1 && !is_held(name));
    let stale = held_back.iter().filter(|(name, _)| versions(name).len() < 2);
    let twice = twice.map(|name| at_lock(format!("{name} {:?}", versions(name))));
    let stale = stale.map(|(name, who)| at_lock(format!("{name} comes once: {who} moved on")));
    twice.chain(stale).collect()
}

/// What the program itself is built with, as Rust writes the names.
pub fn runtime_dependencies(manifest: &toml::Table) -> Vec<String> {
    names(manifest, "dependencies")
}

/// Everything that the manifest names.
pub fn dependencies(manifest: &toml::Table) -> Vec<String> {
    ["dependencies", "dev-dependencies"].iter().flat_map(|key| names(manifest, key)).collect()
}

fn names(manifest: &toml::Table, key: &str) -> Vec<String> {
    let table = manifest[key].as_table().unwrap();
    table.keys().map(|name| name.replace('-', "_")).collect()
}
