//! What findings say in words, once for screens, paper and command line.
//!
//! Names of dimensions and levels, the method's words with their signs, and the finding sentences
//! of a page. This room may use catalog, method, model and text; it knows no screen, page or file.

mod name;
mod problem;

pub use name::{Sign, axis, level, level_short, sign, withheld, word};
pub use problem::{problem, problem_code, suggestion};
