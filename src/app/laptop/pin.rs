//! The key that ends a round on the laptop. It keeps respondents at their own sheets; it encrypts
//! nothing, and whoever has the file can read it with another program.

use std::fmt;

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};

/// A shorter PIN is guessed while the others look away.
pub const SHORTEST_PIN: usize = 4;

/// A PIN as it is typed. It is never shown, not even in a log.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl Pin {
    /// What was typed, if it is long enough.
    pub fn new(typed: &str) -> Option<Self> {
        (typed.chars().count() >= SHORTEST_PIN).then(|| Self(typed.to_owned()))
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin")
    }
}

/// The PIN as a document keeps it: Argon2id with a salt of its own, in PHC form (RFC 9106). None
/// where the system gives no chance.
pub fn hashed(pin: &Pin) -> Option<String> {
    let hash = Argon2::default().hash_password(pin.0.as_bytes());
    hash.ok().map(|hash| hash.to_string())
}

/// Whether it is the PIN of a hash. A hash that is none has no PIN.
pub fn is_right(pin: &Pin, hash: &str) -> bool {
    let Ok(hash) = PasswordHash::new(hash) else { return false };
    Argon2::default().verify_password(pin.0.as_bytes(), &hash).is_ok()
}
