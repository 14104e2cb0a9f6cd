//! Shelves as text.

/// The things of a shelf, separated by bars.
pub fn line(shelf: &shelf_core::Shelf) -> String {
    shelf.things().join(" | ")
}
