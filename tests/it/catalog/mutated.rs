//! The main file, broken at random.
