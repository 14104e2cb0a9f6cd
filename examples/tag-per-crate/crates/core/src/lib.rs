//! Winds thread.

/// How much thread is on the spool, in metres.
pub fn length() -> u32 {
    7
}
