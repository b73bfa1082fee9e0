//! A small whole file, broken in one way at a time.
