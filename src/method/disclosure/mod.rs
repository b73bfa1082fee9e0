//! Chapter 9: what may be printed about a group of people without telling about any one of them.
//!
//! It applies to every crowd result; an agreed sheet has no respondents to protect. Limits that a
//! user must know: a group of one mind gives everybody's answer away whatever its size; a person in
//! a hidden cell can subtract themselves; tables printed from overlapping filters are not linked
//! here.
//!
//! Sources: Cox (1980), *Suppression Methodology and Statistical Disclosure Control*; Gusfield
//! (1988), *A Graph Theoretic Approach to Statistical Data Security*; Willenborg and de Waal
//! (2001), *Elements of Statistical Disclosure Control*; Hundepool and others (2012), *Statistical
//! Disclosure Control*.

mod audit;
mod linked;
mod one_way;
mod printing;
mod table;
mod two_way;

pub use audit::{Derivable, derivable};
pub use linked::suppress_linked;
pub use one_way::{OneWay, suppress_one_way};
pub use printing::{
    AgreementForm, DisplayRules, IntervalForm, NpsForm, PrintedInterval, Refresh, display_interval,
    display_rules, may_republish,
};
pub use table::{Cell, Status};
pub use two_way::{TwoWay, suppress_two_way};

/// Least people behind anything printed.
pub const LEAST_PEOPLE: u32 = 5;

/// Whether so many people are too few to be told about, though not nobody.
fn is_small(people: u64) -> bool {
    (1..u64::from(LEAST_PEOPLE)).contains(&people)
}
