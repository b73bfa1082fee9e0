//! What is handed out to a crowd, and forms that others have made.

mod codes;
mod kit;
mod survey;
