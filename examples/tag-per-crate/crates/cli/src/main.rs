//! Winds thread from a shell.

fn main() {
    println!("{}", example_spool::length());
}
