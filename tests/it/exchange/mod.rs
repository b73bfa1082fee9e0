//! What is handed out to a crowd, and forms that others have made.

mod codes;
mod definitions;
mod handed_out;
mod kit;
mod survey;
