//! The face, by role and label: what somebody hears who does not see it.

mod answering;
mod crowd;
mod dialogs;
mod emotion;
mod face;
mod guide;
mod ideas;
mod journey;
mod keyboard;
mod kpis;
mod own;
mod own_adapting;
mod parts;
mod questions;
mod report;
mod shown;
mod sizes;
mod start;
mod take;
mod versions;
mod words;
mod years;
